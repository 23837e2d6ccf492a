import { isRecord } from '../guard.ts';
import { invalid, sumUp, valid, type KindRules, type ResponseOf } from './rules.ts';

const isPlaceList = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((place) => Number.isInteger(place) && place >= 0);

/**
 * Say it. The learner rates their own line, so there is no key to hide and no second try:
 * parts are the checks, named by their place from 0.
 */
export const sayRules: KindRules<'say'> = {
  empty: { text: '' },
  isResponse: (value): value is ResponseOf<'say'> =>
    isRecord(value) &&
    typeof value['text'] === 'string' &&
    (value['checks'] === undefined || isPlaceList(value['checks'])),
  validate: (_, { text, checks }) => {
    if (text.trim() === '') return invalid('empty');
    return checks ? valid : invalid('not-compared');
  },
  score: (question, { checks = [] }) => {
    const places = question.checks.map((_, place) => place);
    const isMet = (place: number) => checks.includes(place);
    return sumUp(places.filter(isMet).map(String), places.filter((place) => !isMet(place)).map(String));
  },
  reveal: (question, { checks = [] }) =>
    Object.fromEntries(
      question.checks.map((_, place) => [place, { mark: checks.includes(place) ? 'right' : 'missed' }]),
    ),
  open: () => [],
  retryFrom: (_, { text }) => ({ text }),
};

/** Sets the learner's line beside the model line, nothing ticked yet. */
export const compareWithModel = ({ text }: ResponseOf<'say'>): ResponseOf<'say'> => ({ text, checks: [] });
