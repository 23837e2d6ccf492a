import { useEffect } from 'preact/hooks';
import { scoreSums } from '../../../domain/assessment/score-sums.ts';
import type { LinkTrouble } from '../../shared/tool/link-trouble.ts';
import { Advice } from './Advice.tsx';
import { headingOf, type PartProps } from './part-props.ts';
import { Result } from './Result.tsx';

interface Props extends PartProps {
  /** What was wrong with the link that led here. */
  trouble: LinkTrouble | undefined;
}

const score = scoreSums({ A: { sum: 48, count: 12 }, R: { sum: 36, count: 12 } });

/** A fictional result with one line to say: nobody's work, and kept nowhere. */
export const Example = ({ sheet, texts, trouble }: Props) => {
  const { words } = texts;
  const Heading = headingOf(sheet);
  useEffect(() => {
    if (trouble) sheet.say(words[trouble]);
  }, []);
  return (
    <>
      <Heading data-start="" tabIndex={-1}>
        {words.exampleTitle}
      </Heading>
      {trouble && <p data-part="flag">{words[trouble]}</p>}
      <p>{words.exampleLead}</p>
      <p class="no-print">
        <button type="button" class="button" onClick={() => sheet.turnToOwn({ at: 'card' })}>
          {words.exampleOwn}
        </button>
      </p>
      {score && <Result {...{ sheet, texts, score }} language={sheet.locale} views={[]} />}
      <section data-part="matrix">
        <Heading>{words.matrixTitle}</Heading>
        <div data-part="advice">
          <Advice {...{ texts }} own="driver" debtor="analytical" />
        </div>
      </section>
    </>
  );
};
