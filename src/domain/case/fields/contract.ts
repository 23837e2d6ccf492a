import { compact, onDay, words, yesNo } from '../parts.ts';
import { day, flag, shape, text } from '../read.ts';
import type { CaseField } from './field.ts';

/** What the contract says about being paid; any part may be unknown. */
export interface Contract {
  /** Who signs the acceptance. */
  acceptedBy?: string;
  /** By what standard it is accepted. */
  standard?: string;
  /** Transfer, bill, voucher… */
  paymentMethod?: string;
  /** Plain day payment is due under the contract. */
  day?: string;
  /** Whether we may hold deliveries while they are late. */
  holdRight?: boolean;
  /** Guarantee, deposit, retention of title… */
  security?: string;
}

/** Contract facts, from the review before signing. */
export const contract: CaseField<Contract> = {
  read: shape(
    {},
    {
      acceptedBy: text(200),
      standard: text(),
      paymentMethod: text(200),
      day,
      holdRight: flag,
      security: text(),
    },
  ),
  describe: (value) => [
    compact([
      words('accepted-by', value.acceptedBy),
      words('acceptance-standard', value.standard),
      words('payment-method', value.paymentMethod),
      onDay('day', value.day),
      yesNo('hold-right', value.holdRight),
      words('security', value.security),
    ]),
  ],
};
