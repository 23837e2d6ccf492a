import { situations } from '../../../domain/case/situations.ts';
import { situationIds } from '../../../domain/classifier/posterior.ts';
import type { Vignette } from '../../../domain/classifier/vignettes.ts';
import type { Pick } from '../../../domain/classifier/work.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Desk } from '../desk.ts';

interface Props {
  desk: Desk;
  order: readonly Vignette[];
  picks: Readonly<Record<string, Pick>>;
  onGo: (at: number) => void;
  onAgain: () => void;
}

/** How the training went: how many as their author had them, and which situations were mixed up. */
export const VignetteTally = ({ desk, order, picks, onGo, onAgain }: Props) => {
  const { data, locale } = desk;
  const { words } = data;
  const done = order.flatMap((vignette) => {
    const chosen = picks[vignette.id]?.chosen;
    return chosen ? [{ truth: vignette.truth, chosen }] : [];
  });
  const right = done.filter(({ truth, chosen }) => truth === chosen);
  const firstOpen = order.findIndex(({ id }) => !Object.hasOwn(picks, id));
  return (
    <>
      <p>
        <b>{fill(words.tally, { right: right.length, all: order.length })}</b>
        {words.gap}
        {firstOpen !== -1 && fill(words.tallyOpen, { n: order.length - done.length })}
      </p>
      <table data-part="tally">
        <caption>{words.tallyBySituation}</caption>
        <thead>
          <tr>
            <th scope="col">{words.situation}</th>
            <th scope="col">{words.rightCount}</th>
            <th scope="col">{words.mixedUp}</th>
          </tr>
        </thead>
        <tbody>
          {situationIds.map((id) => {
            const mine = done.filter(({ truth }) => truth === id);
            const wrong = mine.filter(({ chosen }) => chosen !== id);
            return (
              <tr key={id}>
                <th scope="row">{situations[id][locale]}</th>
                <td>
                  {mine.length - wrong.length} / {order.filter(({ truth }) => truth === id).length}
                </td>
                <td>
                  {wrong.map(({ chosen }) => situations[chosen][locale]).join(locale === 'zh' ? '、' : '; ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p data-part="row" class="no-print">
        {firstOpen !== -1 && (
          <button type="button" class="button" onClick={() => onGo(firstOpen)}>
            {fill(words.toCase, { n: firstOpen + 1 })}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={() => onGo(0)}>
          {fill(words.toCase, { n: 1 })}
        </button>
        <button type="button" class="button-quiet" onClick={onAgain}>
          {words.trainAgain}
        </button>
      </p>
    </>
  );
};
