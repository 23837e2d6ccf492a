import { sumRows } from '../../../domain/case/forms/claim.ts';
import { addRow, countRows } from '../../../domain/case/forms/rows.ts';
import { currencyTitles } from '../../../domain/case/money.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatMoney } from '../../../i18n/format.ts';
import css from './case-fields.module.css';
import { AmountInput, CodeSelect, DayInput, TextInput } from './inputs.tsx';
import { RemoveRow } from './RemoveRow.tsx';
import { strings } from './strings.ts';
import type { Form } from './use-field-form.ts';

const InvoiceRow = ({ form, row }: { form: Form; row: number }) => {
  const t = strings[form.locale];
  return (
    <fieldset class={css['invoice']}>
      <legend>{fill(t.invoiceOf, { n: row + 1 })}</legend>
      <TextInput form={form} name={`no.${row}`} label={t.invoiceNo} />
      <AmountInput form={form} name={`amount.${row}`} label={t.invoiceAmount} />
      <AmountInput form={form} name={`open.${row}`} label={t.openAmount} hint={t.openHint} />
      <AmountInput form={form} name={`disputed.${row}`} label={t.disputed} />
      <DayInput form={form} name={`issued.${row}`} label={t.issued} />
      <DayInput form={form} name={`due.${row}`} label={t.invoiceDue} />
      <RemoveRow form={form} row={row} label={fill(t.removeInvoice, { n: row + 1 })} />
    </fieldset>
  );
};

/** The currency of a claim and its invoices one by one; a lesson asks for the total alone and does not carry this. */
export const InvoiceInputs = ({ form }: { form: Form }) => {
  const t = strings[form.locale];
  const rows = countRows(form.draft);
  const sum = rows > 0 ? sumRows(form.draft) : undefined;
  return (
    <>
      <div class={css['grid']}>
        <CodeSelect form={form} name="currency" label={t.currency} titles={currencyTitles} />
      </div>
      <section class={css['invoices']} aria-label={t.invoices}>
        <p class="field-hint">{t.invoices}</p>
        {Array.from({ length: rows }, (_, row) => (
          <InvoiceRow key={row} form={form} row={row} />
        ))}
        <button
          type="button"
          class="button-quiet no-print"
          disabled={form.disabled}
          onClick={() => form.replace(addRow(form.draft))}
        >
          {t.addInvoice}
        </button>
        <output class={`figures ${css['sum']}`}>
          {sum !== undefined && fill(t.invoiceSum, { money: formatMoney(sum, form.currency, form.locale) })}
        </output>
      </section>
    </>
  );
};
