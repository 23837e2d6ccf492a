import type { StyleScore } from '../../../domain/assessment/score-sums.ts';
import { styles, type Style } from '../../../domain/assessment/styles.ts';
import { Fold } from '../../shared/tool/Fold.tsx';
import { headingOf, type PartProps } from './part-props.ts';

/** The text of the style, both of a blend, or all four where no label stands; each names behaviour and a way to prove it wrong. */
export const Portraits = ({ sheet, texts, score }: PartProps & { score: StyleScore }) => {
  const { words, portraits, names } = texts;
  const Heading = headingOf(sheet);
  const read = (style: Style) => (
    <div key={style} data-part="portrait">
      <p>
        <b>{names[style]}</b>
      </p>
      {portraits[style].map((piece) => (
        <p key={piece}>{piece}</p>
      ))}
    </div>
  );
  return (
    <section data-part="check">
      <Heading>{words.portraitsTitle}</Heading>
      {score.label.type === 'balanced' ? (
        <Fold title={words.portraitsOpen} isOpen={sheet.isUnfolded}>
          {() => <div data-part="portraits">{styles.map(read)}</div>}
        </Fold>
      ) : (
        <div data-part="portraits">{score.label.styles.map(read)}</div>
      )}
      {score.label.type !== 'style' && <p>{portraits.open}</p>}
    </section>
  );
};
