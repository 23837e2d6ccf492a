import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import { findCap } from '../../domain/negotiation/anchor-models.ts';
import type { AnchorResults } from '../../domain/negotiation/anchor-results.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { showAmount, showExact } from './amounts.ts';
import css from './anchor-calculator.module.css';
import type { Strings } from './strings-type.ts';

interface Props {
  inputs: AnchorInputs;
  results: AnchorResults;
  t: Strings;
  locale: Locale;
}

/** The sum between the two pages, added up as in an account book; its total is the headline and stays in sight. */
export const Sum = ({ inputs, results, t, locale }: Props) => {
  const { ask, expectedOffer, target } = inputs;
  const { midpoint, point, askForTarget } = results;
  const show = (value: number) => showAmount(value, locale);
  const cap = findCap(inputs);
  return (
    <div class={css['sum']}>
      <dl>
        <div>
          <dt>{t.askRow}</dt>
          <dd>{show(ask)}</dd>
        </div>
        <div>
          <dt>{t.offerRow}</dt>
          <dd>+ {show(expectedOffer)}</dd>
        </div>
        <div>
          <dt>{t.sumRow}</dt>
          <dd>{show(ask + expectedOffer)} ÷ 2</dd>
        </div>
      </dl>
      <p class={css['total']}>
        {t.midpoint} <b>{show(midpoint)}</b>
        <small>
          {fill(t.aside, {
            promised: showExact(point.promised, locale),
            cash: showExact(point.cash, locale),
          })}
        </small>
      </p>
      <p>
        {fill(askForTarget > cap ? t.askAboveClaim : t.askForTarget, {
          target: show(target),
          offer: show(expectedOffer),
          ask: show(askForTarget),
          claim: show(cap),
        })}
        {t.gap}
        {t.ruleOfThumb}
        {t.gap}
        {t.model}
      </p>
    </div>
  );
};
