import type { Situation } from '../case/situations.ts';
import { cannotApply, findAnswer, type AnyModel } from './model.ts';
import { computePosterior, rankIds, type Evidence } from './posterior.ts';
import { LEANING } from './result.ts';

/** One answer that would change the result. */
export interface Flip {
  question: string;
  /** The answer that would change it. */
  answer: string;
  /** Whether the question has another answer now; otherwise it is still to be found out. */
  isAnswered: boolean;
  /** The situation it would be then. */
  becomes: Situation;
  /** How likely that situation would be. */
  chance: number;
  /** Whether that is likely enough to lean to; otherwise the answer would leave it unclear. */
  leans: boolean;
}

/** Every single answer that would put another situation first, the most decisive first; of questions that could apply. */
export function findFlips(model: AnyModel, evidence: Evidence): Flip[] {
  const [now] = rankIds(computePosterior(model, evidence).situations);
  return model.questions
    .filter((question) => !cannotApply(question, evidence.answers))
    .flatMap((question) => {
      const given = evidence.answers[question.id];
      return question.answers
        .filter(({ id }) => id !== given)
        .flatMap(({ id }): Flip[] => {
          const answers = { ...evidence.answers, [question.id]: id };
          const { situations } = computePosterior(model, { ...evidence, answers });
          const [becomes] = rankIds(situations);
          if (becomes === undefined || becomes === now) return [];
          const isAnswered = findAnswer(question, given) !== undefined;
          const chance = situations[becomes];
          return [
            { question: question.id, answer: id, isAnswered, becomes, chance, leans: chance >= LEANING },
          ];
        });
    })
    .sort((a, b) => b.chance - a.chance);
}
