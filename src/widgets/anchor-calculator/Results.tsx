import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import type { AnchorResults } from '../../domain/negotiation/anchor-results.ts';
import { LIVE_TALKS, TABLE_TALKS } from '../../domain/negotiation/tally-talks.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { roundAsk } from '../../domain/negotiation/slider-range.ts';
import { DataTable } from '../shared/chart/DataTable.tsx';
import { showAmount, showExact, showExactFull, showRest, showShare, showUnit } from './amounts.ts';
import css from './anchor-calculator.module.css';
import { CurveFigure } from './CurveFigure.tsx';
import { findTalksEnd } from './example-talks.ts';
import type { Heading, Parts } from './sheet-props.ts';
import type { Strings } from './strings-type.ts';
import { TalksFigure } from './TalksFigure.tsx';
import type { Talks } from './use-talks.ts';

interface Props {
  inputs: AnchorInputs;
  results: AnchorResults;
  talks: Talks;
  parts: Parts;
  heading: Heading;
  /** How many talks are asked for. */
  runs: number;
  t: Strings;
  locale: Locale;
  disabled: boolean;
  onAsk: (ask: number) => void;
  onSeed: () => void;
  onRuns: (runs: number) => void;
}

/** The right page: both pictures, each with its figure, a sentence why that differs from the midpoint, and its data. */
export const Results = ({
  inputs,
  results,
  talks,
  parts,
  heading: Heading,
  runs,
  t,
  locale,
  disabled,
  onAsk,
  onSeed,
  onRuns,
}: Props) => {
  const { point, curve, midpoint } = results;
  const show = (value: number) => showAmount(value);
  const { reply } = talks;
  const summary = reply?.summary;
  const round = (value: number) => show(roundAsk(inputs, value));
  const dash = '—';
  const rows: [string, string][] = [
    [t.deals, summary ? showShare(summary.dealShare) : dash],
    [t.walked, summary ? showShare(summary.walkShare) : dash],
    [t.undecided, summary ? showRest(summary.dealShare, summary.walkShare) : dash],
    [t.middle, summary?.agreed ? `${showExact(summary.agreed.p10)}–${showExact(summary.agreed.p90)}` : dash],
    [t.kept, summary?.agreed ? showShare(summary.agreed.keptShare) : dash],
    [t.cashMean, summary ? showExact(summary.meanCash) : dash],
  ];
  const { currency } = inputs;
  const inFull = (value: number | undefined) =>
    t.full && (
      <small>
        {value === undefined
          ? dash
          : fill(t.full, { unit: showUnit(currency, locale), n: showExactFull(value, currency, locale) })}
      </small>
    );
  const onOpen = () => void parts.fetch();
  return (
    <>
      <figure>
        <Heading class={css['head']}>
          {t.curve}{' '}
          <b key={point.agreed}>
            {t.settles} {showExact(point.agreed)} {inFull(point.agreed)}
          </b>
        </Heading>
        <CurveFigure {...{ inputs, results, t }} onAsk={disabled ? () => undefined : onAsk} />
        <figcaption>
          {fill(point.offer > inputs.expectedOffer ? t.pulled : t.notPulled, {
            ask: show(point.ask),
            from: show(inputs.expectedOffer),
            offer: show(point.offer),
            agreed: showExact(point.agreed),
            midpoint: show(midpoint),
          })}
          {t.gap}
          {fill(t.best, { cashAsk: round(curve.bestCash.ask), promisedAsk: round(curve.bestPromised.ask) })}
          {t.gap}
          {t.caption}
        </figcaption>
        <DataTable
          title={t.table}
          heads={parts.part?.findCurveHeads(inputs.mode, locale)}
          rows={() => parts.part?.listCurve(curve.points) ?? []}
          waiting={t.loading}
          onOpen={onOpen}
        />
      </figure>
      <figure>
        <Heading class={css['head']}>
          {fill(t.talks, { runs: showAmount(runs) })}{' '}
          {/* Another figure is another element: a right-aligned text that grew would seem to have jumped. */}
          <b key={summary?.agreed?.mean}>
            {t.mean} {summary?.agreed ? showExact(summary.agreed.mean) : dash} {inFull(summary?.agreed?.mean)}
          </b>
        </Heading>
        <TalksFigure {...{ reply, midpoint, t }} end={findTalksEnd(inputs)} />
        <figcaption>
          {t.talksShow}
          {t.gap}
          {t.talksDiffer}
        </figcaption>
        <dl aria-busy={talks.isPlaying || undefined}>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd key={value}>{value}</dd>
            </div>
          ))}
        </dl>
        <p class={`no-print ${css['row']}`}>
          <button
            type="button"
            class="button-quiet"
            disabled={disabled}
            aria-pressed={runs === TABLE_TALKS}
            onClick={() => onRuns(runs === TABLE_TALKS ? LIVE_TALKS : TABLE_TALKS)}
          >
            {t.manyTalks}
          </button>
          <button type="button" class="button-quiet" disabled={disabled} onClick={onSeed}>
            {t.otherLuck}
          </button>
          <small>
            {talks.isMissing
              ? t.notLoaded
              : talks.isPlaying
                ? t.playing
                : fill(t.seed, { seed: inputs.seed })}
          </small>
        </p>
        <DataTable
          title={t.table}
          heads={parts.part?.findTalksHeads(inputs.mode, locale)}
          rows={() => parts.part?.listTalks(reply) ?? []}
          waiting={t.loading}
          onOpen={onOpen}
        />
      </figure>
    </>
  );
};
