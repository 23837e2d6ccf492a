import type { StyleScore } from '../../../domain/assessment/score-sums.ts';
import { styles } from '../../../domain/assessment/styles.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { DataTable } from '../../shared/chart/DataTable.tsx';
import { AxesFigure } from './AxesFigure.tsx';
import { BarsFigure } from './BarsFigure.tsx';
import type { PartProps } from './part-props.ts';
import { Portraits } from './Portraits.tsx';
import { showMean, showPercent, writeLabel } from './show.ts';

interface Props extends PartProps {
  score: StyleScore;
  /** The language of the form that was scored. */
  language: Locale;
  /** Colleagues' views in the same language. */
  views: readonly { name: string; score: StyleScore }[];
}

/** The label or its absence, both pictures with what they show, and the texts to check oneself against. */
export const Result = ({ sheet, texts, score, language, views }: Props) => {
  const { words, names } = texts;
  const tallest = Math.max(...Object.values(score.bars));
  const leaders = styles.filter((style) => tallest - score.bars[style] < 0.005);
  const [leader] = leaders;
  const columns = [{ name: words.you, score }, ...views];
  return (
    <>
      <p data-part="label">{writeLabel(score, texts)}</p>
      <p>
        <b>{words.mayDiffer}</b>
        {words.gap}
        <b>{words.notDiagnosis}</b>
        {words.gap}
        {words.unvalidated}
        {words.gap}
        {fill(words.counted, { language: words.languages[language], a: score.A.count, r: score.R.count })}
      </p>
      <div data-part="pictures">
        <figure>
          <AxesFigure {...{ score, texts }} others={views} />
          <figcaption>
            {fill(words.axesCaption, { a: showMean(score.A.mean), r: showMean(score.R.mean) })}
          </figcaption>
        </figure>
        <figure>
          <p>
            <b>{words.barsTitle}</b>
          </p>
          <BarsFigure bars={score.bars} texts={texts} />
          <figcaption>
            {fill(leader && leaders.length === 1 ? words.barsCaption : words.tied, {
              name: leader ? names[leader] : '',
              n: showPercent(tallest, words),
            })}
          </figcaption>
        </figure>
      </div>
      <div data-part="data">
        <DataTable
          title={words.table}
          heads={[words.measure, ...columns.map(({ name }) => name)]}
          rows={() => [
            [fill(words.meanOf, { axis: words.axisA }), ...columns.map((one) => showMean(one.score.A.mean))],
            [fill(words.meanOf, { axis: words.axisR }), ...columns.map((one) => showMean(one.score.R.mean))],
            ...styles.map((style) => [
              fill(words.chanceOf, { name: names[style] }),
              ...columns.map((one) => showPercent(one.score.bars[style], words)),
            ]),
          ]}
          waiting={sheet.t.loading}
          onOpen={() => undefined}
        />
      </div>
      <Portraits {...{ sheet, texts, score }} />
    </>
  );
};
