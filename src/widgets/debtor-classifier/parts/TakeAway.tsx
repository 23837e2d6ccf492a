import { useState } from 'preact/hooks';
import { writeShared } from '../../../domain/classifier/share.ts';
import { TakenBox, type Taken } from '../../shared/tool/TakenBox.tsx';
import type { ResultProps } from './ResultPanel.tsx';
import { writeText } from './write-text.ts';

/** Link, text, paper. */
export const TakeAway = ({ desk, result }: ResultProps) => {
  const { data, job, locale, place, toolUrl } = desk;
  const { words } = data;
  const [taken, setTaken] = useState<Taken['what']>();
  const fragment = writeShared(data.model, { ...job.evidence, behaviours: job.work.behaviours });
  const here = new URL(fragment ? `${toolUrl}#${fragment}` : toolUrl, location.href).href;
  const button = (label: string, act: () => void) => (
    <button type="button" class="button-quiet" onClick={act}>
      {label}
    </button>
  );
  return (
    <div class="no-print">
      {place === 'embed' && (
        <p>
          <a href={here} target="_blank" rel="noopener">
            {words.toFullPage}
          </a>
        </p>
      )}
      <p data-part="row">
        {button(words.copyLink, () => setTaken('link'))}
        {button(words.copyAll, () => setTaken('text'))}
        {button(words.print, desk.print)}
      </p>
      {taken && (
        <TakenBox
          taken={{ what: taken, text: taken === 'link' ? here : writeText({ desk, result }, here) }}
          {...{ locale, words }}
        />
      )}
    </div>
  );
};
