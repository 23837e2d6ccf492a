import { describeField } from '../../domain/negotiation/anchor-fields.ts';
import type { AnchorKey } from '../../domain/negotiation/anchor-inputs.ts';
import { shiftDecimal } from '../../domain/numbers/round.ts';
import { writeNumber } from './amounts.ts';

/** The value of an input as it stands in its field: a share as a percentage. */
export const writeField = (key: AnchorKey, value: number): string =>
  writeNumber(describeField(key).kind === 'share' ? shiftDecimal(value, 2) : value);
