import { situations } from '../../../domain/case/situations.ts';
import { fill } from '../../../i18n/fill.ts';
import { headsOf } from '../desk.ts';
import { listEvidence, sideOf, writeProduct, type EvidenceRow } from './evidence-rows.ts';
import type { ResultProps } from './ResultPanel.tsx';

/** One step of the picture is a doubling; the weightiest single answer of any model of ours is worth about four. */
const STEPS = 4.4;

interface BarsProps {
  head: 'h4' | 'h5';
  title: string;
  rows: readonly EvidenceRow[];
  none: string;
}

const Bars = ({ head: Head, title, rows, none }: BarsProps) => (
  <>
    <Head data-part="low">{title}</Head>
    {rows.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul data-part="bars">
        {rows.map(({ label, reason, ratio, shown }) => (
          <li key={label} data-side={sideOf(ratio)}>
            <span>{label}</span>
            <b>{shown}</b>
            {sideOf(ratio) !== 'neither' && (
              <svg viewBox={`0 0 ${STEPS * 100} 24`} preserveAspectRatio="none" aria-hidden="true">
                <path data-grid d="M100 0v24M200 0v24M300 0v24M400 0v24" />
                <path d={`M0 4h${Math.round(Math.min(STEPS, Math.abs(Math.log2(ratio))) * 100)}v16H0z`} />
              </svg>
            )}
            {reason && <small>{reason}</small>}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** What speaks for the likeliest situation against the next, and what speaks against it, as bars with their factors. */
export const EvidenceFigure = ({ desk, result }: ResultProps) => {
  const { data, job, locale, place } = desk;
  const { sub: Sub, low } = headsOf(place);
  const { words } = data;
  const pair = [result.top, result.runnerUp] as const;
  const names = { top: situations[pair[0]][locale], next: situations[pair[1]][locale] };
  const rows = listEvidence(
    data,
    job.evidence,
    pair,
    locale,
    result.isSettingSure ? result.setting : undefined,
  );
  const on = (side: ReturnType<typeof sideOf>) => rows.filter(({ ratio }) => sideOf(ratio) === side);
  const neither = on('neither');
  return (
    <figure>
      <Sub data-part="sub">{fill(words.evidence, names)}</Sub>
      <p data-part="soft">{words.evidenceSays}</p>
      <Bars head={low} title={fill(words.speaksFor, names)} rows={on('for')} none={words.none} />
      <Bars head={low} title={words.speaksAgainst} rows={on('against')} none={words.none} />
      {neither.length > 0 && <Bars head={low} title={words.speaksNeither} rows={neither} none={words.none} />}
      <figcaption>{writeProduct(data, rows, pair, locale)}</figcaption>
    </figure>
  );
};
