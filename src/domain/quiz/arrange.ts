import type { RandomSource } from '../random/random-source.ts';
import type { MatchQuestion, Option, OrderQuestion } from './question.ts';
import { disorder, randomFrom, shuffle } from './shuffle.ts';

/** The source of a question's luck: its id, so that server, browser and next visit agree. */
const luckOf = (question: { id: string }): RandomSource => randomFrom(question.id);

/** Options as they are shown: the author's order says nothing about which is right. */
export const arrangeOptions = <T>(question: { id: string; options: readonly Option<T>[] }): Option<T>[] =>
  shuffle(question.options, luckOf(question));

/** Ids of the items as they are first shown, never in the right order already. */
export const arrangeItems = (question: Pick<OrderQuestion<unknown>, 'id' | 'items'>): string[] =>
  disorder(
    question.items.map(({ id }) => id),
    luckOf(question),
  );

/** The right-hand sides as they are offered, never in the order of the left-hand ones. */
export const arrangeRights = <T>(
  question: Pick<MatchQuestion<T>, 'id' | 'pairs'>,
): { id: string; text: T }[] =>
  disorder(question.pairs, luckOf(question)).map(({ id, right }) => ({ id, text: right }));
