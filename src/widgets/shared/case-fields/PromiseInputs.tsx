import { promiseParts } from '../../../domain/case/fields/promises.ts';
import { checkPromiseRow } from '../../../domain/case/forms/promises.ts';
import { addRow, countRows } from '../../../domain/case/forms/rows.ts';
import { promiseOutcomes } from '../../../domain/case/papers.ts';
import { fill } from '../../../i18n/fill.ts';
import { today } from '../../../platform/clock.ts';
import css from './case-fields.module.css';
import { AmountInput, CodeSelect, DayInput, TextInput } from './inputs.tsx';
import { promiseStrings } from './promise-strings.ts';
import { RemoveRow } from './RemoveRow.tsx';
import type { Form } from './use-field-form.ts';

/** Below so many parts a promise is to be asked for again (C 3.4). */
const fewestParts = 5;

const both = (zh: string, en: string) => ({ zh, en });
const writings = {
  yes: both(promiseStrings.zh.writingYes, promiseStrings.en.writingYes),
  no: both(promiseStrings.zh.writingNo, promiseStrings.en.writingNo),
};

/** How many of the seven parts are there, and what to ask for. */
const sayScore = ({ draft, locale }: Form, row: number): string => {
  const t = promiseStrings[locale];
  const missing = checkPromiseRow(draft, row);
  if (!missing) return '';
  const n = promiseParts.length - missing.length;
  const list = missing.map((part) => t.parts[part]).join(locale === 'zh' ? '；' : '; ');
  if (missing.length === 0) return t.whole;
  return fill(n < fewestParts ? t.few : t.some, { n, list });
};

const PromiseRow = ({ form, row }: { form: Form; row: number }) => {
  const t = promiseStrings[form.locale];
  const all = { form, optional: t.unknown };
  return (
    <fieldset class={css['invoice']}>
      <legend>{fill(t.promiseOf, { n: row + 1 })}</legend>
      <AmountInput form={form} name={`amount.${row}`} label={t.amount} />
      <TextInput form={form} name={`invoices.${row}`} label={t.invoices} />
      <DayInput form={form} name={`day.${row}`} label={t.day} />
      <TextInput form={form} name={`hour.${row}`} label={t.hour} />
      <TextInput form={form} name={`payer.${row}`} label={t.payer} />
      <TextInput form={form} name={`submits.${row}`} label={t.submits} />
      <TextInput form={form} name={`approves.${row}`} label={t.approves} />
      <TextInput form={form} name={`mayBlock.${row}`} label={t.mayBlock} />
      <TextInput form={form} name={`ifBlocked.${row}`} label={t.ifBlocked} />
      <CodeSelect {...all} name={`writing.${row}`} label={t.writing} titles={writings} />
      <DayInput form={form} name={`made.${row}`} label={t.made} />
      <CodeSelect form={form} name={`outcome.${row}`} label={t.outcome} titles={promiseOutcomes} />
      <output class={css['score']}>{sayScore(form, row)}</output>
      <RemoveRow form={form} row={row} label={fill(t.remove, { n: row + 1 })} />
    </fieldset>
  );
};

/** Promises by hand, each in its seven parts, with how it ended. */
export const PromiseInputs = ({ form }: { form: Form }) => {
  const t = promiseStrings[form.locale];
  return (
    <section class={css['invoices']}>
      <p class="field-hint">{t.lead}</p>
      {Array.from({ length: countRows(form.draft) }, (_, row) => (
        <PromiseRow key={row} form={form} row={row} />
      ))}
      <button
        type="button"
        class="button-quiet no-print"
        disabled={form.disabled}
        onClick={() => form.replace(addRow(form.draft, { made: today(), outcome: 'open' }))}
      >
        {t.add}
      </button>
    </section>
  );
};
