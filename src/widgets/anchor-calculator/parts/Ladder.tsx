import type { Ladder as Plan } from '../../../domain/negotiation/concession-ladder.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { showAmount, showExact, showUnit } from '../amounts.ts';
import type { Anchor } from '../use-anchor.ts';
import { findPartWords } from './find-part-words.ts';
import pictures from '../pictures.module.css';

interface Props {
  id: string;
  anchor: Anchor;
  ladder: Plan;
  locale: Locale;
}

/** The steps as a staircase: as wide as they come, as high as what is asked, and what is asked written on each. */
const Stairs = ({ ask, rows }: { ask: number; rows: readonly { ask: number }[] }) => {
  const asks = [ask, ...rows.map((row) => row.ask)];
  const wide = 344 / asks.length;
  const least = Math.min(...asks) * 0.9;
  const high = (value: number) => 20 + ((ask - value) / Math.max(ask - least, 1e-9)) * 62;
  return (
    <>
      <path
        d={`M8 ${high(ask)}${asks.map((one, index) => `V${high(one).toFixed(1)}H${8 + wide * (index + 1)}`).join('')}`}
      />
      {asks.map((one, index) => (
        <text key={index} x={8 + wide * (index + 0.5)} y={high(one) - 5} text-anchor="middle">
          {showAmount(one)}
        </text>
      ))}
    </>
  );
};

/**
 * The way from the ask to the target, each step with what is asked in exchange.
 * Of a debt nothing is given up: beside what is asked for this date stands what is put off to another.
 */
export const Ladder = ({ id, anchor, ladder, locale }: Props) => {
  const { inputs } = anchor;
  const t = findPartWords(locale, inputs.mode);
  if (ladder.type === 'invalid') return <p class="field-error">{t.noLadder[ladder.code]}</p>;
  const inDebt = inputs.mode === 'debt';
  const heads = (inDebt ? [t.ask, t.step] : [t.step, t.ask]).map((head) => (
    <th key={head} scope="col">
      {head}{' '}
      <small>
        {locale === 'en' && '× '}
        {showUnit(inputs.currency, locale)}
      </small>
    </th>
  ));
  const shows = fill(t.stepsShow, {
    ask: showAmount(inputs.ask),
    target: showAmount(inputs.target),
  });
  return (
    <>
      <p>{t.ladderLead}</p>
      <figure data-part="stairs">
        <svg class={pictures['picture']} viewBox="0 0 360 90" role="img" aria-label={shows}>
          <g data-line="cash">
            <Stairs ask={inputs.ask} rows={ladder.rows} />
          </g>
        </svg>
        <figcaption>
          {shows} {t.mirrored}
        </figcaption>
      </figure>
      <table data-part="ladder">
        <thead>
          <tr>
            {heads}
            <th scope="col">{t.exchange}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{inDebt ? showAmount(inputs.ask) : t.start}</td>
            <td>{showAmount(inDebt ? inputs.claim - inputs.ask : inputs.ask)}</td>
            <td>{inDebt && t.start}</td>
          </tr>
          {ladder.rows.map((row, index) => (
            <tr key={index} data-state={row.lacksDemand ? 'missing' : 'named'}>
              <td>{showExact(inDebt ? row.ask : row.step)}</td>
              <td>{showExact(inDebt ? inputs.claim - row.ask : row.ask)}</td>
              <td>
                <input
                  type="text"
                  autocomplete="off"
                  maxLength={200}
                  list={`${id}-demands`}
                  aria-label={fill(t.demandLabel, { n: index + 1 })}
                  aria-invalid={row.lacksDemand || undefined}
                  value={anchor.demands[index] ?? ''}
                  onInput={(event) => anchor.setDemand(index, event.currentTarget.value)}
                />
                {row.lacksDemand && <b class="field-error">{t.missing}</b>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <datalist id={`${id}-demands`}>
        {t.demands.map((demand) => (
          <option key={demand} value={demand} />
        ))}
      </datalist>
    </>
  );
};
