import type { Claim } from '../../domain/case/fields/claim.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatMoney } from '../../i18n/format.ts';
import { sayInvoice } from './say-invoice.ts';
import { strings } from './strings.ts';
import css from './plan.module.css';

interface Props {
  claim: Claim;
  today: string;
  locale: Locale;
}

/** The invoices of a claim: which, due when and how late, how much of it is open and how much disputed. */
export const InvoiceTable = ({ claim, today, locale }: Props) => {
  const t = strings[locale].invoice;
  return (
    <table class={css['invoices']}>
      <thead>
        <tr>
          <th scope="col">{t.no}</th>
          <th scope="col">{t.due}</th>
          <th scope="col">{t.open}</th>
        </tr>
      </thead>
      <tbody>
        {claim.invoices.map((one, n) => {
          const { no, due, late, open, disputed } = sayInvoice(one, claim.currency, today, locale);
          return (
            <tr key={n}>
              <th scope="row">{no}</th>
              <td>
                <span>{due}</span> <span>{late}</span>
              </td>
              <td>
                <span>{open}</span> <span>{disputed}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
      {claim.invoices.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t.total}
            </th>
            <td>{formatMoney(claim.totalMinor, claim.currency, locale)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
};
