import { situations, type Situation } from '../../domain/case/situations.ts';
import { presetCapacity } from '../../domain/negotiation/anchor-defaults.ts';
import { fill } from '../../i18n/fill.ts';
import { showAmount } from './amounts.ts';
import css from './anchor-calculator.module.css';
import type { Sheets } from './sheet-props.ts';
import { ValueField } from './ValueField.tsx';

interface Props {
  sheet: Sheets;
  disabled: boolean;
}

/** The left page: the amounts that matter, what they could pay, and the situation. */
export const Inputs = ({ sheet, disabled }: Props) => {
  const { id, anchor, t, locale } = sheet;
  const { inputs } = anchor;
  return (
    <fieldset disabled={disabled}>
      <legend>{t.numbers}</legend>
      <ValueField {...sheet} name="claim" label={t.claim[inputs.mode]} />
      <ValueField {...sheet} name="ask" label={t.fields.ask} slider="ask" />
      <ValueField {...sheet} name="expectedOffer" label={t.fields.expectedOffer} />
      <ValueField {...sheet} name="target" label={t.fields.target} />
      <ValueField {...sheet} name="capacity" label={t.fields.capacity}>
        <p class={css['row']}>
          {(['short', 'able'] as const).map((debtor) => (
            <button key={debtor} type="button" class="button-quiet" onClick={() => anchor.setDebtor(debtor)}>
              {fill(t[debtor], { n: showAmount(presetCapacity(debtor, inputs.claim)) })}
            </button>
          ))}
        </p>
      </ValueField>
      <div>
        <label for={`${id}-situation`}>{t.situation}</label>
        <select
          id={`${id}-situation`}
          value={inputs.situation}
          onChange={(event) => anchor.setSituation(event.currentTarget.value as Situation | 'unknown')}
        >
          <option value="unknown">{t.unknown}</option>
          {!disabled &&
            Object.entries(situations).map(([situation, title]) => (
              <option key={situation} value={situation}>
                {title[locale]}
              </option>
            ))}
        </select>
      </div>
    </fieldset>
  );
};
