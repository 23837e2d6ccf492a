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
  const [asked, setAsked] = useState<{ what: 'link' | 'text' }>();
  const url = (): string => toAddress(toolUrl, writeProfileLink(locale, sums));
  const button = (label: string, act: () => void) => (
    <button type="button" class="button-quiet" onClick={act}>
      {label}
    </button>
  );
  return (
    <div class="no-print" data-part="actions">
      <p data-part="row">
        {button(words.copyLink, () => setAsked({ what: 'link' }))}
        {button(words.copyAll, () => setAsked({ what: 'text' }))}
        {button(words.print, print)}
        {button(words.clear, sheet.clear)}
        {button(words.back, () => sheet.go({ at: 'card' }))}
      </p>
      {asked?.what === 'link' && (
        <>
          <CopyBox {...{ locale, asked }} label={words.linkLabel} text={url()} isLink />
          <small>{words.linkNote}</small>
        </>
      )}
      {asked?.what === 'text' && (
        <CopyBox
          {...{ locale, asked }}
          label={words.allLabel}
          text={writeText({ sheet, texts, talk }, score, url())}
        />
      )}
    </div>
  );
};
