import { papers } from '../../../domain/case/papers.ts';
import css from './case-fields.module.css';
import { CodeSelect, DayInput } from './inputs.tsx';
import { strings } from './strings.ts';
import type { Form } from './use-field-form.ts';

const both = (zh: string, en: string) => ({ zh, en });
const states = {
  held: both(strings.zh.paperHeld, strings.en.paperHeld),
  missing: both(strings.zh.paperMissing, strings.en.paperMissing),
};

/** Paper by paper: in hand or missing, and its date. */
export const EvidenceInputs = ({ form }: { form: Form }) => {
  const t = strings[form.locale];
  return (
    <fieldset class={css['papers']} disabled={form.disabled}>
      <legend>{t.papers}</legend>
      <p class="field-hint">{t.papersHint}</p>
      {Object.entries(papers).map(([kind, title]) => (
        <fieldset key={kind} class={css['paper']}>
          <legend>{title[form.locale]}</legend>
          <CodeSelect
            form={form}
            name={`held.${kind}`}
            label={t.paperState}
            titles={states}
            optional={t.paperUnknown}
          />
          <DayInput form={form} name={`day.${kind}`} label={t.paperDay} />
        </fieldset>
      ))}
    </fieldset>
  );
};
