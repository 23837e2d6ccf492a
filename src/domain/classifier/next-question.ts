import { cannotApply, isDecided, listUndecided, type AnyModel, type Question } from './model.ts';
import {
  computePosterior,
  likelihood,
  rankIds,
  settingIds,
  situationIds,
  type Evidence,
} from './posterior.ts';

/** Why the classifier has stopped asking. */
export type StopCode = 'sure' | 'enough-asked' | 'nothing-left';

/** A question with how many bits of doubt its answer is expected to take away. */
export interface RankedQuestion {
  id: string;
  bits: number;
}

/** The doubt left in a distribution, in bits: 0 when one is certain, 1 between two equals. */
export const measureEntropy = (chances: readonly number[]): number =>
  chances.reduce((bits, p) => (p > 0 ? bits - p * Math.log2(p) : bits), 0);

/** How much doubt about situation and setting a question is expected to take away, in bits. */
const expectReduction = (
  model: AnyModel,
  joint: readonly (readonly number[])[],
  question: Question<unknown>,
): number => {
  const now = measureEntropy(joint.flat());
  const after = question.answers.reduce((total, answer) => {
    const cells = joint.flatMap((row, set) =>
      row.map((p, sit) => {
        const kind = question.about === 'setting' ? settingIds[set] : situationIds[sit];
        return p * likelihood(model, question, answer.id, kind ?? '');
      }),
    );
    const chance = cells.reduce((whole, p) => whole + p, 0);
    return chance > 0 ? total + chance * measureEntropy(cells.map((p) => p / chance)) : total;
  }, 0);
  return now - after;
};

/** Tells whether a question may be asked: it has no answer yet, and could apply. */
const canAsk = (question: Question<unknown>, { answers }: Evidence): boolean =>
  !Object.hasOwn(answers, question.id) && !cannotApply(question, answers);

interface Open {
  situation: boolean;
  setting: boolean;
  /** The situation is likely enough, and what tells it from its neighbour was never put. */
  isUndecided: boolean;
}

/** What the classifier is not sure of yet; a setting that no question is left for counts as settled. */
const findOpen = (model: AnyModel, evidence: Evidence): Open => {
  const { situations, settings } = computePosterior(model, evidence);
  const told = model.questions.filter(
    ({ id, about, answers }) =>
      about === 'situation' && answers.some((answer) => answer.id === evidence.answers[id]),
  ).length;
  const [top = 'stuck-in-process'] = rankIds(situations);
  const isSure = situations[top] >= model.sure.situation && told >= model.sure.least;
  const isUndecided = isSure && !isDecided(model, top, evidence.answers);
  return {
    situation: !isSure || isUndecided,
    isUndecided,
    setting:
      Math.max(...Object.values(settings)) < model.sure.setting &&
      model.questions.some((question) => question.about === 'setting' && canAsk(question, evidence)),
  };
};

/**
 * Questions that have no answer yet and could apply, the most telling first; one that was skipped does not come back
 * by itself.
 */
export function rankQuestions(model: AnyModel, evidence: Evidence): RankedQuestion[] {
  const { joint } = computePosterior(model, evidence);
  return model.questions
    .filter((question) => canAsk(question, evidence))
    .map((question) => ({ id: question.id, bits: expectReduction(model, joint, question) }))
    .sort((a, b) => b.bits - a.bits);
}

/** How many questions were asked and answered, “don't know” included, skipped ones not. */
export const countAsked = (model: AnyModel, { answers }: Evidence): number =>
  model.questions.filter(({ id }) => Object.hasOwn(answers, id) && answers[id] !== 'skipped').length;

/** Why to stop asking now, or `undefined`. */
export function findStop(model: AnyModel, evidence: Evidence): StopCode | undefined {
  const open = findOpen(model, evidence);
  if (!open.situation && !open.setting) return 'sure';
  if (countAsked(model, evidence) >= model.most) return 'enough-asked';
  return rankQuestions(model, evidence).length === 0 ? 'nothing-left' : undefined;
}

/** The question about a dispute that the case knows of, as long as it has no answer and could apply. */
const findDisputed = (model: AnyModel, evidence: Evidence): string | undefined =>
  evidence.isDisputed
    ? model.disputed.ask.find((id) =>
        model.questions.some((question) => question.id === id && canAsk(question, evidence)),
      )
    : undefined;

/**
 * What the case says is disputed before all else; what tells can't from won't before either is said, and with the last questions
 * whatever the others say, since one answer may still turn it round; else the most telling question about what is still open,
 * stop or no stop. `undefined` when none is left.
 */
export function chooseQuestion(model: AnyModel, evidence: Evidence): string | undefined {
  const disputed = findDisputed(model, evidence);
  if (disputed) return disputed;
  const open = findOpen(model, evidence);
  const undecided = listUndecided(model, evidence.answers);
  const isLast = countAsked(model, evidence) + undecided.length >= model.most;
  if (undecided[0] && (open.isUndecided || (open.situation && isLast))) return undecided[0];
  const ranked = rankQuestions(model, evidence);
  const isOpen = ({ id }: RankedQuestion): boolean =>
    open[model.questions.find((question) => question.id === id)?.about ?? 'situation'];
  return (ranked.find(isOpen) ?? ranked[0])?.id;
}
