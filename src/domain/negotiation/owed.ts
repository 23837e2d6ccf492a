import { roundHalfUp } from '../numbers/round.ts';
import type { AnchorInputs } from './anchor-inputs.ts';

/** What a case knows of a debt besides its undisputed part; amounts in 万元. */
export interface Owed {
  /** All that is open, what is in dispute included. */
  total: number;
  disputed: number;
  /** How many invoices are open; 0 where they are not known one by one. */
  invoices: number;
}

/** What is owed on the worksheet: as the case has it while the claim is the case's own, else the claim alone. */
export const findOwed = ({ mode, claim }: AnchorInputs, ofCase: Owed | undefined): Owed =>
  mode === 'debt' && ofCase && roundHalfUp(ofCase.total - ofCase.disputed - claim, 6) === 0
    ? ofCase
    : { total: claim, disputed: 0, invoices: 0 };
