import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import type { AnchorResults } from '../../domain/negotiation/anchor-results.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { showAmount, showExact, showExactFull, showFull } from './amounts.ts';
import css from './anchor-calculator.module.css';
import type { Strings } from './strings-type.ts';

interface Props {
  inputs: AnchorInputs;
  results: AnchorResults;
  t: Strings;
  locale: Locale;
}

/**
 * The sum between the two pages, added up as in an account book; its total is the headline and stays in sight:
 * the midpoint of a month's target; of a debt first what is asked.
 */
export const Sum = ({ inputs, results, t, locale }: Props) => {
  const { currency, mode, claim, ask, expectedOffer, target } = inputs;
  const { midpoint, point, askForTarget } = results;
  const inDebt = mode === 'debt';
  const rule = t.ruleOfThumb + t.gap + t.model;
  // A debt is asked for, not met in the middle.
  const headline = inDebt ? ask : midpoint;
  const rows: readonly [string, string][] = [
    [t.askRow, showAmount(ask)],
    [t.offerRow, `+ ${showAmount(expectedOffer)}`],
    [t.sumRow, `${showAmount(ask + expectedOffer)} ÷ 2`],
    [t.midpoint, showAmount(midpoint)],
  ];
  const aim = fill(t.askForTarget, {
    target: showAmount(target),
    offer: showAmount(expectedOffer),
    ask: showAmount(askForTarget),
  });
  const total = (
    <p class={css['total']}>
      {inDebt ? t.askRow : t.midpoint} <b key={headline}>{showAmount(headline)}</b>{' '}
      <small>
        {fill(t.fullMidpoint, { n: showFull(headline, currency, locale) })}
        {fill(t.aside, {
          promised: showExact(point.promised),
          cash: showExact(point.cash),
          promisedFull: showExactFull(point.promised, currency, locale),
          cashFull: showExactFull(point.cash, currency, locale),
        })}
      </small>
    </p>
  );
  return (
    // Other lines in another order are other elements: none of them seems to have jumped.
    <div key={mode} class={css['sum']}>
      {inDebt && total}
      <dl>
        {(inDebt ? rows.slice(1) : rows.slice(0, 3)).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd key={value}>{value}</dd>
          </div>
        ))}
      </dl>
      {!inDebt && total}
      <p>
        {inDebt ? rule : aim}
        {t.gap}
        {inDebt ? fill(t.askIsClaim, { claim: showFull(claim, currency, locale) }) : rule}
      </p>
    </div>
  );
};
