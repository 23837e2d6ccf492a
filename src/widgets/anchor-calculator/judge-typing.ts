import { describeField } from '../../domain/negotiation/anchor-fields.ts';
import type { AnchorKey } from '../../domain/negotiation/anchor-inputs.ts';
import { shiftDecimal } from '../../domain/numbers/round.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Verdict } from '../shared/tool/TypedField.tsx';
import { showAmount, showYuan, writeNumber } from './amounts.ts';
import type { Strings } from './strings.ts';
import type { Anchor } from './use-anchor.ts';

/** The value of an input as it stands in its field: a share as a percentage. */
export const writeField = (key: AnchorKey, value: number): string =>
  writeNumber(describeField(key).kind === 'share' ? shiftDecimal(value, 2) : value);

/** Types a text into the worksheet and says in the learner's language what became of it. */
export const judgeTyping = (anchor: Anchor, key: AnchorKey, text: string, t: Strings, locale: Locale): Verdict => {
  const typed = anchor.type(key, text);
  const isAmount = describeField(key).kind === 'amount';
  const suggest = (value: number): NonNullable<Verdict['meant']> => ({
    label: fill(t.meant, { n: `${showAmount(value, locale)}${isAmount ? ` (${showYuan(value, locale)})` : ''}` }),
    text: writeNumber(value),
  });
  if (typed.type === 'changed') {
    return { isTaken: true, ...(typed.doubt && { meant: suggest(typed.doubt.meant) }) };
  }
  const { code, range, meant } = typed;
  const message = fill(t.errors[code], {
    min: showAmount(range.min, locale),
    max: showAmount(range.max, locale),
    example: writeField(key, anchor.inputs[key]),
  });
  return { isTaken: false, message, ...(meant !== undefined && { meant: suggest(meant) }) };
};
