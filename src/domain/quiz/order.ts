import { invalid, isTextList, sumUp, valid, type KindRules } from './rules.ts';

/** Put in order. An item is right when it stands in its own place; those are settled on the second try. */
export const orderRules: KindRules<'order'> = {
  empty: [],
  isResponse: isTextList,
  validate: ({ items }, order) => {
    if (order.length === 0) return invalid('not-moved');
    const isWhole = order.length === items.length && items.every(({ id }) => order.includes(id));
    return isWhole ? valid : invalid('not-all-placed');
  },
  score: ({ items }, order) => {
    const isInPlace = ({ id }: { id: string }, place: number) => order[place] === id;
    const inPlace = items.filter(isInPlace).map(({ id }) => id);
    return sumUp(
      inPlace,
      items.map(({ id }) => id).filter((id) => !inPlace.includes(id)),
    );
  },
  reveal: (question, order, stage) => {
    const { right } = orderRules.score(question, order);
    return Object.fromEntries(
      question.items.map(({ id, why }) => {
        const isRight = right.includes(id);
        return [
          id,
          { mark: isRight ? 'right' : 'wrong', ...((isRight || stage === 'explained') && { why }) },
        ];
      }),
    );
  },
  open: (question, order) => orderRules.score(question, order).missed,
  retryFrom: (_, order) => order,
};

/**
 * Moves an item one open place up (`-1`) or down (`1`); settled items keep their places.
 * Gives the same list back when there is nowhere to go.
 */
export const moveItem = (
  order: readonly string[],
  id: string,
  step: -1 | 1,
  isOpen: (id: string) => boolean,
): readonly string[] => {
  const from = order.indexOf(id);
  let to = from + step;
  while (to >= 0 && to < order.length && !isOpen(order[to] ?? '')) to += step;
  const other = order[to];
  if (from < 0 || other === undefined) return order;
  return order.map((item, place) => (place === from ? other : place === to ? id : item));
};
