import { settings, type Setting, type Situation } from '../case/situations.ts';
import { shuffle } from '../quiz/shuffle.ts';
import type { RandomSource } from '../random/random-source.ts';
import { findAnswer, type AnyModel } from './model.ts';
import { computePosterior, rankIds, situationIds } from './posterior.ts';

/** A short invented story to classify. */
export interface Vignette<T = string> {
  id: string;
  /** The situation its author had in mind. */
  truth: Situation;
  setting: Setting;
  title: T;
  scene: T;
  /** The answers the story implies; what it does not tell is left out. */
  answers: Readonly<Record<string, string>>;
  /** Why the truth fits. */
  why: T;
  /** For each of the other five: what speaks against it, and what would have to be seen. */
  wrong: Readonly<Partial<Record<Situation, T>>>;
}

/**
 * Vignettes in mixed order: round by round one of each situation, never two of a kind in a row,
 * because telling kinds apart is learned by seeing them side by side.
 */
export function interleave<V extends { truth: Situation }>(
  vignettes: readonly V[],
  random: RandomSource,
): V[] {
  const piles = new Map(
    shuffle(situationIds, random).map((id) => [
      id,
      shuffle(
        vignettes.filter(({ truth }) => truth === id),
        random,
      ),
    ]),
  );
  const order: V[] = [];
  const rounds = Math.max(0, ...[...piles.values()].map((pile) => pile.length));
  for (let round = 0; round < rounds; round += 1) {
    const next = shuffle([...piles.values()], random).flatMap((pile) => pile.slice(round, round + 1));
    const [first, second] = next;
    if (first && second && first.truth === order.at(-1)?.truth) next.splice(0, 2, second, first);
    order.push(...next);
  }
  return order;
}

/** What is wrong with a vignette, for its author. */
export interface VignetteFault {
  /** Its place in the list. */
  index: number;
  code:
    'unknown-question' | 'unknown-answer' | 'other-first-choice' | 'missing-feedback' | 'needless-feedback';
  /** The id that was found. */
  found: string;
}

type Fault = Omit<VignetteFault, 'index'>;

/** Vignettes whose answers the model does not know, that it would classify otherwise, or that leave a choice without a word. */
export function findVignetteFaults(
  model: AnyModel,
  vignettes: readonly Vignette<unknown>[],
): VignetteFault[] {
  return vignettes.flatMap(({ truth, answers, wrong }, index) => {
    const faults = Object.entries(answers).flatMap(([id, answer]): Fault[] => {
      const question = model.questions.find((one) => one.id === id);
      if (!question) return [{ code: 'unknown-question', found: id }];
      return findAnswer(question, answer) ? [] : [{ code: 'unknown-answer', found: `${id}: ${answer}` }];
    });
    const [first = ''] = rankIds(computePosterior(model, { answers }).situations);
    if (first !== truth) faults.push({ code: 'other-first-choice', found: first });
    for (const id of situationIds) {
      const has = wrong[id] !== undefined;
      if (has === (id === truth)) {
        faults.push({ code: has ? 'needless-feedback' : 'missing-feedback', found: id });
      }
    }
    return faults.map((fault) => ({ index, ...fault }));
  });
}

/** How many different settings the vignettes come from. */
export const countSettings = (vignettes: readonly { setting: Setting }[]): number =>
  Object.keys(settings).filter((id) => vignettes.some(({ setting }) => setting === id)).length;
