import { useState } from 'preact/hooks';
import type { StyleScore } from '../../../domain/assessment/score-sums.ts';
import { chooseRows } from '../../../domain/assessment/style-entry.ts';
import { styles, type Style } from '../../../domain/assessment/styles.ts';
import { hasPlaces } from '../../shared/style-words/has-places.ts';
import { CopyBox } from '../../shared/tool/CopyBox.tsx';
import { Fold } from '../../shared/tool/Fold.tsx';
import { Advice } from './Advice.tsx';
import { Choices } from './Choices.tsx';
import { headingOf, type TalkProps } from './part-props.ts';
import { writeGuess } from './show.ts';

interface Props extends TalkProps {
  /** The learner's result; without one, all four rows are there to choose from. */
  score?: StyleScore;
  /** It is all that is shown. */
  isStart?: boolean;
}

const LEAST = 30;
const MOST = 95;
const USUAL = 60;

/** A guess at the debtor's way of talking, and what to watch, do and say from one's own row. */
export const Matrix = ({ sheet, texts, talk, score, isStart = false }: Props) => {
  const { words, names, matrix } = texts;
  const { id, locale } = sheet;
  const { guess, suppose, panel } = talk;
  const [picked, setPicked] = useState<Style>();
  const [asked, setAsked] = useState<{ line: string }>();
  const rows = chooseRows(score);
  const isOpen = rows.length === styles.length;
  const shown = isOpen ? (picked ? [picked] : []) : rows;
  const Heading = headingOf(sheet);
  return (
    <section data-part="matrix">
      <Heading {...(isStart && { 'data-start': '', tabIndex: -1 })}>{words.matrixTitle}</Heading>
      <p>{words.hypothesis}</p>
      <Fold title={words.cuesTitle} isOpen={sheet.isUnfolded}>
        {() => (
          <>
            <ul>
              {words.cues.map((cue) => (
                <li key={cue}>{cue}</li>
              ))}
            </ul>
            <p>{words.roleExplains}</p>
          </>
        )}
      </Fold>
      <Choices
        name={`${id}-guess`}
        legend={words.guessLegend}
        names={names}
        chosen={guess?.style}
        disabled={!talk.isSettled}
        onChoose={(style) => suppose(style, guess?.percent ?? USUAL)}
      />
      {isOpen && (
        <Choices
          name={`${id}-row`}
          legend={words.rowsLegend}
          names={names}
          chosen={picked}
          onChoose={setPicked}
        />
      )}
      {guess && (
        <p data-part="percent">
          <label for={`${id}-percent`}>{words.percentLabel}</label>
          <input
            id={`${id}-percent`}
            type="range"
            min={LEAST}
            max={MOST}
            step="5"
            value={guess.percent}
            aria-valuetext={`${guess.percent}%`}
            onInput={(event) => suppose(guess.style, event.currentTarget.valueAsNumber)}
          />
          <output for={`${id}-percent`}>{writeGuess(guess, texts)}</output>
        </p>
      )}
      <div role="status">
        {!guess && <p>{words.pickDebtor}</p>}
        {guess && shown.length === 0 && <p>{words.pickRow}</p>}
        {guess && shown.length > 1 && <p>{words.rowsForBlend}</p>}
        {guess &&
          shown.map((own) => {
            const advice = matrix[own][guess.style];
            return (
              <div key={own} data-part="advice">
                <Advice {...{ texts, own }} debtor={guess.style} />
                <p data-part="row" class="no-print">
                  <button type="button" class="button-quiet" onClick={() => setAsked({ line: advice.line })}>
                    {words.copyLine}
                  </button>
                  {panel.part && (
                    <panel.part.NoteButton
                      words={words}
                      text={[
                        `${words.watch}${words.colon}${advice.watch}`,
                        `${words.act}${words.colon}${advice.act}`,
                        `${words.line}${words.colon}${advice.line}`,
                        ...(hasPlaces(advice.line) ? [words.lineExample] : []),
                      ].join('\n')}
                    />
                  )}
                </p>
                {asked?.line === advice.line && (
                  <CopyBox {...{ locale, asked }} label={words.line} text={advice.line} />
                )}
              </div>
            );
          })}
      </div>
      {guess && shown.some((own) => hasPlaces(matrix[own][guess.style].line)) && <p>{words.lineExample}</p>}
      <p>
        {words.neverChanges}
        {words.gap}
        {words.changes}
        {words.gap}
        <small>{words.craft}</small>
      </p>
    </section>
  );
};
