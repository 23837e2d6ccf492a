import { describeField } from '../../domain/negotiation/anchor-fields.ts';
import type { AnchorKey } from '../../domain/negotiation/anchor-inputs.ts';
import { roundHalfUp, shiftDecimal } from '../../domain/numbers/round.ts';
import { writeNumber } from './amounts.ts';

/** An estimate with more decimals than this comes from scaling, not from typing. */
const TYPED_DIGITS = 4;

/** The value of an input as it stands in its field: a share as a percentage, an estimate that was scaled to two decimals. */
export const writeField = (key: AnchorKey, value: number): string => {
  const { kind, basis } = describeField(key);
  if (kind === 'share') return writeNumber(shiftDecimal(value, 2));
  const isScaled = roundHalfUp(value, TYPED_DIGITS) !== roundHalfUp(value, 6) && value > 1;
  return writeNumber(
    kind === 'amount' && basis !== 'fact' && basis !== 'choice' && isScaled ? roundHalfUp(value, 2) : value,
  );
};
