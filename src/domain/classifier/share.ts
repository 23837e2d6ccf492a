import { causes, type Cause } from '../case/causes.ts';
import { behaviours, type Behaviour } from '../case/people.ts';
import { choiceField, listField, type ShareField } from '../share/share-field.ts';
import { decodeShared, encodeShared, type Shared } from '../share/share-codec.ts';
import type { ShareSchema } from '../share/share-schema.ts';
import { findAnswer, silentAnswers, type AnyModel } from './model.ts';

/** What of a classification travels in a link: choices alone, nothing of the case and nobody's role. */
export interface SharedWork {
  answers: Readonly<Record<string, string>>;
  cause?: Cause | undefined;
  behaviours: readonly Behaviour[];
}

type Flat = Record<string, unknown>;

const causeIds = ['none', ...(Object.keys(causes) as Cause[])] as const;
const behaviourIds = Object.keys(behaviours) as Behaviour[];

/** Every question is a field of its own, its answers by place: `-`, don't know, skipped, then the model's. */
const makeSchema = (model: AnyModel): ShareSchema<Flat> => {
  const fields = model.questions.map(({ id, code, answers }) => [
    id,
    choiceField(code, ['-', ...silentAnswers, ...answers.map((answer) => answer.id)], '-'),
  ]);
  return {
    tool: 'debtor-classifier',
    version: 1,
    fields: {
      ...(Object.fromEntries(fields) as Record<string, ShareField<unknown>>),
      '@cause': choiceField('C', causeIds, 'none'),
      '@seen': listField('B', choiceField('b', behaviourIds, 'tough'), {
        initial: [],
        most: behaviourIds.length,
      }),
    },
  };
};

/** Gives a classification as a fragment without `#`; an answer the model does not know is left out. */
export const writeShared = (
  model: AnyModel,
  { answers, cause, behaviours: seen }: SharedWork,
): string | undefined => {
  const given = model.questions.map((question) => {
    const answer = answers[question.id] ?? '-';
    const isKnown = (silentAnswers as readonly string[]).includes(answer) || findAnswer(question, answer);
    return [question.id, isKnown ? answer : '-'];
  });
  return encodeShared(makeSchema(model), {
    ...(Object.fromEntries(given) as Flat),
    '@cause': cause ?? 'none',
    '@seen': seen,
  });
};

/** Reads a classification from a page's fragment. */
export const readShared = (model: AnyModel, fragment: string): Shared<SharedWork> => {
  const shared = decodeShared(makeSchema(model), fragment);
  if (shared.type !== 'shared') return shared;
  const { state } = shared;
  const answers = model.questions.flatMap(({ id }): [string, string][] =>
    typeof state[id] === 'string' && state[id] !== '-' ? [[id, state[id]]] : [],
  );
  const cause = state['@cause'] as Cause | 'none';
  return {
    type: 'shared',
    state: {
      answers: Object.fromEntries(answers),
      ...(cause !== 'none' && { cause }),
      behaviours: behaviourIds.filter((id) => (state['@seen'] as readonly Behaviour[]).includes(id)),
    },
  };
};
