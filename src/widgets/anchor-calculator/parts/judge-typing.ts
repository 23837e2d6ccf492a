import { describeField } from '../../../domain/negotiation/anchor-fields.ts';
import type { AnchorInputs, AnchorKey } from '../../../domain/negotiation/anchor-inputs.ts';
import { typeInput } from '../../../domain/negotiation/type-input.ts';
import { takeCurrencyMark } from '../../../domain/numbers/currency-mark.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Verdict } from '../../shared/tool/TypedField.tsx';
import { showAmount, showFull, showUnit, writeNumber } from '../amounts.ts';
import type { NoteCode, NotedInputs } from '../use-anchor.ts';
import { writeField } from '../write-field.ts';
import { typingStrings } from './typing-strings.ts';

/** What became of a typed text: what the field says, and the inputs where it was taken. */
export interface Judged {
  verdict: Verdict;
  changed?: NotedInputs;
}

/** Reads a typed text for one input and says in the learner's language what became of it. */
export const judgeTyping = (inputs: AnchorInputs, key: AnchorKey, text: string, locale: Locale): Judged => {
  const t = typingStrings[locale];
  const typed = typeInput(inputs, key, takeCurrencyMark(text, inputs.currency), 'wan');
  const isAmount = describeField(key).kind === 'amount';
  const suggest = (value: number): NonNullable<Verdict['meant']> => ({
    label: fill(t.meant, {
      n: `${showAmount(value)}${isAmount ? ` (${showFull(value, inputs.currency, locale)})` : ''}`,
    }),
    text: writeNumber(value),
  });
  if (typed.type === 'changed') {
    const { inputs: next, guards, doubt, isFromYuan } = typed;
    return {
      verdict: { isTaken: true, ...(doubt && { meant: suggest(doubt.meant) }) },
      changed: { inputs: next, guards: isFromYuan ? ['from-yuan', ...guards] : guards },
    };
  }
  const { code, range, meant } = typed;
  const message = fill(t.errors[code], {
    min: showAmount(range.min),
    max: showAmount(range.max),
    unit: showUnit(inputs.currency, locale),
    example: writeField(key, inputs[key]),
  });
  return { verdict: { isTaken: false, message, ...(meant !== undefined && { meant: suggest(meant) }) } };
};

/** What is said at a field about a value that was converted, or that a guard has stopped on its way. */
export const writeNotes = (codes: readonly NoteCode[], value: number, unit: string, locale: Locale): string =>
  codes
    .map((code) => fill(typingStrings[locale].notes[code], { n: showAmount(value), unit }))
    .join(locale === 'zh' ? '' : ' ');
