import { claimKinds } from '../../../domain/case/fields/claim.ts';
import { missTotal, sumRows } from '../../../domain/case/forms/claim.ts';
import { writeMinor } from '../../../domain/case/forms/inputs.ts';
import { addRow, countRows, removeRow } from '../../../domain/case/forms/rows.ts';
import { currencies } from '../../../domain/case/money.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatMoney } from '../../../i18n/format.ts';
import css from './case-fields.module.css';
import { AmountInput, CodeSelect, DayInput, TextInput } from './inputs.tsx';
import { strings } from './strings.ts';
import type { Form } from './use-field-form.ts';

const currencyTitles = Object.fromEntries(currencies.map((code) => [code, { zh: code, en: code }]));

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
      <button
        type="button"
        class="button-quiet no-print"
        disabled={form.disabled}
        onClick={({ currentTarget }) => {
          // The last row goes away with this button; above it another row moves into its place.
          const isLast = row === countRows(form.draft) - 1;
          if (isLast)
            currentTarget.closest('section')?.querySelector<HTMLElement>(':scope > button')?.focus();
          form.replace(removeRow(form.draft, row));
        }}
      >
        {fill(t.removeInvoice, { n: row + 1 })}
      </button>
    </fieldset>
  );
};

/** Where the total comes from, and how far it is from the one that was typed before the invoices. */
const sayTotal = ({ draft, currency, locale }: Form, rows: number, sum: number): string => {
  const t = strings[locale];
  const from = fill(t.totalFromInvoices, { n: rows });
  const missed = missTotal(draft);
  if (missed === undefined) return from;
  const money = (minor: number): string => formatMoney(minor, currency, locale);
  const said = fill(t.totalMissed[missed < 0 ? 'less' : 'more'], {
    money: money(Math.abs(missed)),
    typed: money(sum - missed),
  });
  return locale === 'zh' ? `${from}；${said}。` : `${from}. ${said}.`;
};

/** Claim by total, and on the case page invoice by invoice. */
export const ClaimInputs = ({ form, withInvoices }: { form: Form; withInvoices: boolean }) => {
  const t = strings[form.locale];
  const rows = countRows(form.draft);
  const sum = rows > 0 ? sumRows(form.draft) : undefined;
  const fromInvoices = sum !== undefined;
  const shown = fromInvoices ? { ...form, draft: { ...form.draft, total: writeMinor(sum) } } : form;
  return (
    <>
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
        {withInvoices && (
          <CodeSelect form={form} name="currency" label={t.currency} titles={currencyTitles} />
        )}
      </div>
      {withInvoices && (
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
      )}
    </>
  );
};
