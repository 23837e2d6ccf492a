import { papers } from '../../../domain/case/papers.ts';
import { fill } from '../../../i18n/fill.ts';
import css from './case-fields.module.css';
import { CodeSelect, DayInput } from './inputs.tsx';
import { strings } from './strings.ts';
import type { Form } from './use-field-form.ts';

const both = (zh: string, en: string) => ({ zh, en });
const states = {
  held: both(strings.zh.paperHeld, strings.en.paperHeld),
  missing: both(strings.zh.paperMissing, strings.en.paperMissing),
};

/** Paper by paper: in hand or missing; its date is asked for once it is in hand, so that the list stays short. */
export const EvidenceInputs = ({ form }: { form: Form }) => {
  const t = strings[form.locale];
  return (
    <fieldset class={css['papers']} disabled={form.disabled}>
      <legend>{t.papers}</legend>
      <p class="field-hint">{t.papersHint}</p>
      {Object.entries(papers).map(([kind, { [form.locale]: title }]) => (
        <div key={kind} class={css['paper']}>
          <CodeSelect
            form={form}
            name={`held.${kind}`}
            label={title}
            titles={states}
            optional={t.paperUnknown}
          />
          {(form.draft[`held.${kind}`] === 'held' || form.draft[`day.${kind}`]) && (
            <DayInput form={form} name={`day.${kind}`} label={fill(t.paperDay, { title })} />
          )}
        </div>
      ))}
    </fieldset>
  );
};
