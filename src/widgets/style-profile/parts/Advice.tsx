import type { Style } from '../../../domain/assessment/styles.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Texts } from '../texts-type.ts';

interface Props {
  texts: Texts;
  own: Style;
  debtor: Style;
}

/** One cell of the matrix: what to watch out for, what to do and what to say. */
export const Advice = ({ texts, own, debtor }: Props) => {
  const { words, names, matrix } = texts;
  const { watch, act, line } = matrix[own][debtor];
  return (
    <>
      <p>
        <b>{fill(words.pair, { own: names[own], debtor: names[debtor] })}</b>
      </p>
      <dl>
        <dt>{words.watch}</dt>
        <dd>{watch}</dd>
        <dt>{words.act}</dt>
        <dd>{act}</dd>
        <dt>{words.line}</dt>
        <dd data-part="line">{line}</dd>
      </dl>
    </>
  );
};
