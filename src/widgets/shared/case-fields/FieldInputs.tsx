import { causes, ourSides } from '../../../domain/case/causes.ts';
import { behaviours, roles, waysOfKnowing } from '../../../domain/case/people.ts';
import { hasPassedDay } from '../../../domain/case/forms/money-by-day.ts';
import { today } from '../../../platform/clock.ts';
import css from './case-fields.module.css';
import { ClaimInputs } from './ClaimInputs.tsx';
import { EvidenceInputs } from './EvidenceInputs.tsx';
import { AmountInput, CodeSelect, DayInput, Paragraph, Ticks } from './inputs.tsx';
import { strings } from './strings.ts';
import type { FieldFormState } from './use-field-form.ts';

const flags = { red: { zh: strings.zh.redFlagSeen, en: strings.en.redFlagSeen } };

interface Props {
  form: FieldFormState;
}

/** The inputs of one field of a case. */
export const FieldInputs = ({ form }: Props) => {
  const t = strings[form.locale];
  switch (form.field) {
    case 'claim':
      return <ClaimInputs form={form} />;
    case 'evidence':
      return <EvidenceInputs form={form} />;
    case 'cause':
      return (
        <>
          <CodeSelect form={form} name="id" label={t.cause} titles={causes} optional={t.choose} />
          <Paragraph form={form} name="evidence" label={t.causeEvidence} />
          <Ticks form={form} name="own" label={t.ourSide} titles={ourSides} />
          {form.draft['flag.red'] !== undefined && (
            <Ticks form={form} name="flag" label={t.redFlag} titles={flags} />
          )}
        </>
      );
    case 'counterpart':
      return (
        <>
          <CodeSelect form={form} name="role" label={t.role} titles={roles} optional={t.choose} />
          <Ticks form={form} name="seen" label={t.behaviours} hint={t.behavioursHint} titles={behaviours} />
        </>
      );
    case 'opening': {
      const spoken = {
        ...form,
        set: (name: string, text: string) => form.replace({ ...form.draft, [name]: text, lang: form.locale }),
      };
      return <Paragraph form={spoken} name="text" label={t.opening} rows={3} />;
    }
    default:
      return (
        <div class={css['grid']}>
          <AmountInput
            form={form}
            name="amount"
            label={form.field === 'capacity' ? t.capacityAmount : t.amount}
          />
          <DayInput
            form={form}
            name="day"
            label={t.byDay}
            // Only beside what is being typed: a page that wakes with an old day in it does not move.
            {...(form.isDirty && hasPassedDay(form.draft, today()) && { hint: t.pastDay })}
          />
          {form.field === 'capacity' && (
            <CodeSelect
              form={form}
              name="howKnown"
              label={t.howKnown}
              titles={waysOfKnowing}
              optional={t.choose}
            />
          )}
        </div>
      );
  }
};
