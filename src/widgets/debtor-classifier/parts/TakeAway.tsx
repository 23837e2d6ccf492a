import { useState } from 'preact/hooks';
import { writeShared } from '../../../domain/classifier/share.ts';
import { TakenBox, type Taken } from '../../shared/tool/TakenBox.tsx';
import type { ResultProps } from './ResultPanel.tsx';
import { writeText } from './write-text.ts';

/** Link, text, paper. */
export const TakeAway = ({ desk, result }: ResultProps) => {
  const { data, job, locale, place, toolUrl } = desk;
  const { words } = data;
  const [asked, setAsked] = useState<Pick<Taken, 'what'>>();
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
        {button(words.copyLink, () => setAsked({ what: 'link' }))}
        {button(words.copyAll, () => setAsked({ what: 'text' }))}
        {button(words.print, desk.print)}
      </p>
      {asked && (
        <TakenBox
          taken={{ ...asked, text: asked.what === 'link' ? here : writeText({ desk, result }, here) }}
          {...{ asked, locale, words }}
        />
      )}
    </div>
  );
};
