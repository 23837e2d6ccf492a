import { useState } from 'preact/hooks';
import type { AxisSums, StyleScore } from '../../../domain/assessment/score-sums.ts';
import { CopyBox } from '../../shared/tool/CopyBox.tsx';
import { toAddress, writeProfileLink } from '../link.ts';
import type { TalkProps } from './part-props.ts';
import { writeText } from './write-text.ts';

interface Props extends TalkProps {
  score: StyleScore;
  sums: AxisSums;
  print: () => void;
}

/** Share, copy, print, start again. */
export const Actions = ({ sheet, texts, talk, score, sums, print }: Props) => {
  const { words } = texts;
  const { locale, toolUrl } = sheet;
  const [taken, setTaken] = useState<'link' | 'text'>();
  const url = (): string => toAddress(toolUrl, writeProfileLink(locale, sums));
  const button = (label: string, act: () => void) => (
    <button type="button" class="button-quiet" onClick={act}>
      {label}
    </button>
  );
  return (
    <div class="no-print" data-part="actions">
      <p data-part="row">
        {button(words.copyLink, () => setTaken('link'))}
        {button(words.copyAll, () => setTaken('text'))}
        {button(words.print, print)}
        {button(words.clear, sheet.clear)}
        {button(words.back, () => sheet.go({ at: 'card' }))}
      </p>
      {taken === 'link' && (
        <>
          <CopyBox locale={locale} label={words.linkLabel} text={url()} isLink />
          <small>{words.linkNote}</small>
        </>
      )}
      {taken === 'text' && (
        <CopyBox
          locale={locale}
          label={words.allLabel}
          text={writeText({ sheet, texts, talk }, score, url())}
        />
      )}
    </div>
  );
};
