import { situations, type Situation } from '../../domain/case/situations.ts';
import { presetCapacity } from '../../domain/negotiation/anchor-defaults.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { showAmount } from './amounts.ts';
import type { Strings } from './strings.ts';
import type { Anchor } from './use-anchor.ts';
import { ValueField } from './ValueField.tsx';

interface Props {
  id: string;
  anchor: Anchor;
  t: Strings;
  locale: Locale;
  disabled: boolean;
}

/** The left page: the amounts that matter, what they could pay, and the situation. */
export const Inputs = ({ id, anchor, t, locale, disabled }: Props) => {
  const { inputs } = anchor;
  const common = { id, anchor, t, locale };
  return (
    <fieldset disabled={disabled}>
      <legend>{t.numbers}</legend>
      <ValueField {...common} name="claim" label={t.claim[inputs.mode]} />
      <ValueField {...common} name="ask" label={t.fields.ask} slider="ask" />
      <ValueField {...common} name="expectedOffer" label={t.fields.expectedOffer} />
      <ValueField {...common} name="target" label={t.fields.target} />
      <ValueField {...common} name="capacity" label={t.fields.capacity}>
        <p>
          {(['short', 'able'] as const).map((debtor) => (
            <button key={debtor} type="button" class="button-quiet" onClick={() => anchor.setDebtor(debtor)}>
              {fill(t[debtor], { n: showAmount(presetCapacity(debtor, inputs.claim), locale) })}
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
