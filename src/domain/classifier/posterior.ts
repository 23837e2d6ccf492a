import { situationsOfCause, type Cause } from '../case/causes.ts';
import { settings, situations, type Setting, type Situation } from '../case/situations.ts';
import { findAnswer, type AnyModel, type Question } from './model.ts';

/** All situations, in the order that decides between equals. */
export const situationIds = Object.keys(situations) as Situation[];

/** All settings, in the order that decides between equals. */
export const settingIds = Object.keys(settings) as Setting[];

/** What is known of a debt: answers by question (`unknown` and `skipped` say nothing), and a cause found before. */
export interface Evidence {
  answers: Readonly<Record<string, string>>;
  cause?: Cause | undefined;
  /** A hard sign of bad faith was seen before, whatever the cause. */
  redFlag?: boolean | undefined;
  /** The case holds a disputed amount: it changes what is asked first, and nothing in the sum. */
  isDisputed?: boolean | undefined;
}

/** How likely each situation and each setting is; each set sums to one. */
export interface Posterior {
  situations: Record<Situation, number>;
  settings: Record<Setting, number>;
  /** Both together: `joint[setting][situation]`, by place in `settingIds` and `situationIds`. */
  joint: readonly (readonly number[])[];
}

/** How many times likelier a cause makes a situation, before any answer. */
export const causeFactor = (model: AnyModel, cause: Cause | undefined, situation: Situation): number =>
  cause && (situationsOfCause[cause] as readonly Situation[]).includes(situation) ? model.cause.factor : 1;

/** The share of debts of one kind in which a question gets this answer; 1 where the answer says nothing. */
export const likelihood = (
  model: AnyModel,
  question: Question<unknown>,
  answerId: string | undefined,
  kind: string,
): number => {
  const weight = findAnswer(question, answerId)?.weights[kind];
  return weight === undefined ? 1 : weight / model.scale;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The likelihood of all answers about one kind together; questions in the model's order, so the order of answering cannot matter. */
const weigh = (model: AnyModel, { answers }: Evidence, about: Question['about'], kind: string): number =>
  model.questions
    .filter((question) => question.about === about)
    .reduce((product, question) => product * likelihood(model, question, answers[question.id], kind), 1);

/**
 * Bayes' rule over settings and situations: what we expect beforehand, times how well each kind explains the answers,
 * divided by the whole. Naive: answers are taken as independent within one situation, which makes it too sure of itself
 * where two questions ask nearly the same.
 */
export function computePosterior(model: AnyModel, evidence: Evidence): Posterior {
  const bySituation = situationIds.map(
    (id) => causeFactor(model, evidence.cause, id) * weigh(model, evidence, 'situation', id),
  );
  const raw = settingIds.map((id) => {
    const entry = model.settings.find((setting) => setting.id === id);
    const base = (entry?.prior ?? 0) * weigh(model, evidence, 'setting', id);
    return situationIds.map(
      (situation, place) =>
        (base * (entry?.situations[situation] ?? 0) * (bySituation[place] ?? 0)) / model.scale,
    );
  });
  const whole = sum(raw.map(sum));
  const joint = raw.map((row) => row.map((value) => value / whole));
  return {
    joint,
    settings: Object.fromEntries(settingIds.map((id, place) => [id, sum(joint[place] ?? [])])) as Record<
      Setting,
      number
    >,
    situations: Object.fromEntries(
      situationIds.map((id, place) => [id, sum(joint.map((row) => row[place] ?? 0))]),
    ) as Record<Situation, number>,
  };
}

/** Ids from the likeliest down; of equals the one that stands first in the course's list. */
export const rankIds = <Id extends string>(chances: Readonly<Record<Id, number>>): Id[] =>
  (Object.keys(chances) as Id[]).sort((a, b) => chances[b] - chances[a]);
