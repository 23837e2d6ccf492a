import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import type { AnchorResults } from '../../domain/negotiation/anchor-results.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { showAmount, showExact, showExactYuan, showYuan } from './amounts.ts';
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
  const { mode, claim, ask, expectedOffer, target } = inputs;
  const { midpoint, point, askForTarget } = results;
  const inDebt = mode === 'debt';
  const rule = t.ruleOfThumb + t.gap + t.model;
  const aim = fill(t.askForTarget, {
    target: showAmount(target),
    offer: showAmount(expectedOffer),
    ask: showAmount(askForTarget),
  });
  return (
    <div class={css['sum']}>
      <dl>
        <div>
          <dt>{t.askRow}</dt>
          <dd key={ask}>{showAmount(ask)}</dd>
        </div>
        <div>
          <dt>{t.offerRow}</dt>
          <dd key={expectedOffer}>+ {showAmount(expectedOffer)}</dd>
        </div>
        <div>
          <dt>{t.sumRow}</dt>
          <dd key={ask + expectedOffer}>{showAmount(ask + expectedOffer)} ÷ 2</dd>
        </div>
      </dl>
      <p class={css['total']}>
        {t.midpoint} <b key={midpoint}>{showAmount(midpoint)}</b>{' '}
        <small>
          {fill(t.fullMidpoint, { n: showYuan(midpoint, locale) })}
          {fill(t.aside, {
            promised: showExact(point.promised),
            cash: showExact(point.cash),
            promisedYuan: showExactYuan(point.promised, locale),
            cashYuan: showExactYuan(point.cash, locale),
          })}
        </small>
      </p>
      <p>
        {inDebt ? rule : aim}
        {t.gap}
        {inDebt ? fill(t.askIsClaim, { claim: showYuan(claim, locale) }) : rule}
      </p>
    </div>
  );
};
