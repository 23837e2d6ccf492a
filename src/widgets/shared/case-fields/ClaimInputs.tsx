import { claimKinds } from '../../../domain/case/fields/claim.ts';
import { missTotal, sumRows } from '../../../domain/case/forms/claim.ts';
import { writeMinor } from '../../../domain/case/forms/inputs.ts';
import { countRows } from '../../../domain/case/forms/rows.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatMoney } from '../../../i18n/format.ts';
import css from './case-fields.module.css';
import { AmountInput, CodeSelect, DayInput } from './inputs.tsx';
import { strings } from './strings.ts';
import type { Form } from './use-field-form.ts';

/** Where the total comes from, and how far it is from the one that was typed before the invoices. */
const sayTotal = ({ draft, currency, locale }: Form, rows: number, sum: number): string => {
  const { totalFromInvoices: said } = strings[locale];
  const missed = missTotal(draft) ?? 0;
  const money = (minor: number): string => formatMoney(minor, currency, locale);
  return fill(missed < 0 ? said.less : missed > 0 ? said.more : said.same, {
    n: rows,
    money: money(Math.abs(missed)),
    typed: money(sum - missed),
  });
};

/** Claim by total; the case page adds its invoices (InvoiceInputs.tsx). */
export const ClaimInputs = ({ form }: { form: Form }) => {
  const t = strings[form.locale];
  const rows = countRows(form.draft);
  const sum = rows > 0 ? sumRows(form.draft) : undefined;
  const fromInvoices = sum !== undefined;
  const shown = fromInvoices ? { ...form, draft: { ...form.draft, total: writeMinor(sum) } } : form;
  return (
    <div class={css['grid']}>
      <CodeSelect form={form} name="kind" label={t.kind} titles={claimKinds} />
      <AmountInput
        form={shown}
        name="total"
        label={t.total}
        readOnly={fromInvoices}
        {...(fromInvoices && { hint: sayTotal(form, rows, sum) })}
      />
      <DayInput form={form} name="due" label={t.due} readOnly={fromInvoices} />
    </div>
  );
};
