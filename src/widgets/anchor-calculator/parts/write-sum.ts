import { workingSymbols, type WorkingStep } from '../../../domain/negotiation/show-working.ts';
import { fill } from '../../../i18n/fill.ts';
import { showAmount, showExact, showShare } from '../amounts.ts';
import type { PartStrings } from './part-strings-type.ts';

/** One line of a sum in three pieces: with letters, with numbers, and what it comes to. */
export interface WrittenSum {
  formula: string;
  sum: string;
  result: string;
}

/** Writes a line of a sum in the learner's language; shares and plain numbers with three decimals, as they enter the sum. */
export const writeSum = (
  { symbol, formula, values, result, unit, plain }: WorkingStep,
  words: Pick<PartStrings, 'promised' | 'cash'>,
): WrittenSum => {
  const letters = Object.fromEntries(Object.keys(values).map((name) => [name, workingSymbols[name] ?? name]));
  const numbers = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      plain.includes(name) ? String(Math.round(value * 1000) / 1000) : showAmount(value),
    ]),
  );
  const head = symbol === 'Promised' ? words.promised : symbol === 'Cash' ? words.cash : symbol;
  const lettered = fill(formula, letters);
  return {
    formula: head === lettered ? head : `${head} = ${lettered}`,
    sum: fill(formula, numbers),
    result: unit === 'share' ? showShare(result) : showExact(result),
  };
};
