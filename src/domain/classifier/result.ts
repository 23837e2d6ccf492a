import type { Setting, Situation } from '../case/situations.ts';
import { findAnswer, isDecided, type AnyModel, type Model, type Question } from './model.ts';
import { countAsked } from './next-question.ts';
import { computePosterior, rankIds, type Evidence, type Posterior } from './posterior.ts';

/** How far the answers carry: `clear` enough to act on, `leaning` one way, or still `open`. */
export type Level = 'clear' | 'leaning' | 'open';

/** What the classifier makes of the answers: a hypothesis about a situation. */
export interface Result {
  posterior: Posterior;
  top: Situation;
  runnerUp: Situation;
  level: Level;
  /** Likely enough to be clear, but from fewer facts than it takes. */
  isEarly: boolean;
  /** Answers that told of the situation. */
  told: number;
  setting: Setting;
  /** Whether the setting is likely enough to name it without a doubt. */
  isSettingSure: boolean;
  /** Signs of bad faith were seen. */
  redFlag: boolean;
  /** Questions asked so far. */
  asked: number;
}

/** Below this the likeliest situation is a guess among several. */
export const LEANING = 0.5;

const countTold = (model: AnyModel, { answers }: Evidence): number =>
  model.questions.filter(
    (question) => question.about === 'situation' && findAnswer(question, answers[question.id]),
  ).length;

const judgeLevel = (model: AnyModel, told: number, first: number, canSay: boolean): Level => {
  if (canSay && told >= model.sure.least && first >= model.sure.situation) return 'clear';
  return told > 0 && first >= LEANING ? 'leaning' : 'open';
};

/** Tells whether an answer, or what was found with the cause before, is a sign of bad faith. */
export const hasRedFlag = (model: AnyModel, { answers, cause, redFlag }: Evidence): boolean =>
  redFlag === true ||
  cause === 'bad-faith' ||
  model.questions.some((question) => findAnswer(question, answers[question.id])?.redFlag === true);

/** The question about signs of bad faith, as long as nobody has been asked it; absent afterwards. */
export const findUnseenDanger = <T>(
  { questions }: Model<T>,
  { answers }: Evidence,
): Question<T> | undefined =>
  questions.find((one) => one.answers.some(({ redFlag }) => redFlag) && answers[one.id] === undefined);

/** Reads the answers: the likeliest situation, the next one, the setting, and how sure it is. */
export function readResult(model: AnyModel, evidence: Evidence): Result {
  const posterior = computePosterior(model, evidence);
  const [top = 'stuck-in-process', runnerUp = 'can-but-wont'] = rankIds(posterior.situations);
  const [setting = 'other'] = rankIds(posterior.settings);
  const told = countTold(model, evidence);
  const first = posterior.situations[top];
  const level = judgeLevel(model, told, first, isDecided(model, top, evidence.answers));
  return {
    posterior,
    top,
    runnerUp,
    level,
    isEarly: level === 'leaning' && told < model.sure.least && first >= model.sure.situation,
    told,
    setting,
    isSettingSure: posterior.settings[setting] >= model.sure.setting,
    redFlag: hasRedFlag(model, evidence),
    asked: countAsked(model, evidence),
  };
}
