import { isRecord } from '../guard.ts';
import { invalid, sumUp, valid, type KindRules } from './rules.ts';

/** Match. A pair is right when its own right stands at its left; right pairs are settled on the second try. */
export const matchRules: KindRules<'match'> = {
  empty: {},
  isResponse: (value): value is Readonly<Record<string, string>> =>
    isRecord(value) && Object.values(value).every((id) => typeof id === 'string'),
  validate: ({ pairs }, put) => {
    const isPlaced = ({ id }: { id: string }) => pairs.some((pair) => pair.id === put[id]);
    if (pairs.every(isPlaced)) return valid;
    return invalid(pairs.some(isPlaced) ? 'not-all-placed' : 'nothing-selected');
  },
  score: ({ pairs }, put) => {
    const ids = pairs.map(({ id }) => id);
    return sumUp(
      ids.filter((id) => put[id] === id),
      ids.filter((id) => put[id] !== id),
    );
  },
  reveal: ({ pairs }, put, stage) =>
    Object.fromEntries(
      pairs.map(({ id, why }) => {
        const isRight = put[id] === id;
        return [
          id,
          { mark: isRight ? 'right' : 'wrong', ...((isRight || stage === 'explained') && { why }) },
        ];
      }),
    ),
  open: (question, put) => matchRules.score(question, put).missed,
  retryFrom: ({ pairs }, put) =>
    Object.fromEntries(pairs.filter(({ id }) => put[id] === id).map(({ id }) => [id, id])),
};
