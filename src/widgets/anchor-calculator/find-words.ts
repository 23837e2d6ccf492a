import type { AnchorMode } from '../../domain/negotiation/anchor-inputs.ts';
import type { Strings } from './strings-type.ts';

/** The words for one kind of money: a target is ordered and paid for, and nobody owes it or promises to pay a debt. */
export const findWords = (t: Strings, mode: AnchorMode): Strings =>
  mode === 'target' ? { ...t, ...t.inTarget } : t;
