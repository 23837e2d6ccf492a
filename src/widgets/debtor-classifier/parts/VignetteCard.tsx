import { useEffect, useRef, useState } from 'preact/hooks';
import { settings, situations, type Situation } from '../../../domain/case/situations.ts';
import { computePosterior, situationIds } from '../../../domain/classifier/posterior.ts';
import type { Vignette } from '../../../domain/classifier/vignettes.ts';
import { fill } from '../../../i18n/fill.ts';
import { headsOf, type Desk } from '../desk.ts';
import { showChance } from '../verdict.ts';

interface Props {
  desk: Desk;
  vignette: Vignette;
  /** Its place, from nought, of `all`. */
  at: number;
  all: number;
  /** What was chosen; the explanation stands then. */
  chosen: Situation | undefined;
  onChoose: (chosen: Situation) => void;
  onGo: (at: number) => void;
}

/** One vignette: the story, six situations to choose from, and afterwards why. */
export const VignetteCard = ({ desk, vignette, at, all, chosen, onChoose, onGo }: Props) => {
  const { data, locale, id, place } = desk;
  const Sub = headsOf(place).sub;
  const { words } = data;
  const [choice, setChoice] = useState<Situation>();
  const [isMissing, setMissing] = useState(false);
  const hasChosen = useRef(chosen !== undefined);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (chosen && !hasChosen.current) answer.current?.focus();
    hasChosen.current = chosen !== undefined;
  }, [chosen]);
  const name = `${id}-v-${vignette.id}`;
  return (
    <form
      data-part="story"
      onSubmit={(event) => {
        event.preventDefault();
        if (choice) onChoose(choice);
        else setMissing(true);
      }}
    >
      <p data-part="soft">{fill(words.caseOf, { n: at + 1, all })}</p>
      <Sub data-part="sub">{vignette.title}</Sub>
      <p>{vignette.scene}</p>
      <fieldset disabled={chosen !== undefined}>
        <legend>{words.whichSituation}</legend>
        {situationIds.map((one) => (
          <label key={one} data-state={chosen && one === vignette.truth ? 'correct' : undefined}>
            <input
              type="radio"
              name={name}
              checked={(chosen ?? choice) === one}
              onChange={() => {
                setChoice(one);
                setMissing(false);
              }}
            />
            {situations[one][locale]}
          </label>
        ))}
      </fieldset>
      <p class="field-error" role="status">
        {isMissing && words.chooseOne}
      </p>
      {chosen && <Explanation {...{ desk, vignette, chosen, answer }} />}
      <p data-part="row" class="no-print">
        {chosen === undefined && (
          <button type="submit" class="button">
            {words.check}
          </button>
        )}
        <button type="button" class={chosen ? 'button' : 'button-quiet'} onClick={() => onGo(at + 1)}>
          {at + 1 < all ? words.nextCase : words.lastCase}
        </button>
        {at > 0 && (
          <button type="button" class="button-quiet" onClick={() => onGo(at - 1)}>
            {words.prevCase}
          </button>
        )}
      </p>
    </form>
  );
};

interface ExplanationProps {
  desk: Desk;
  vignette: Vignette;
  chosen: Situation;
  answer: { current: HTMLParagraphElement | null };
}

const Explanation = ({ desk, vignette, chosen, answer }: ExplanationProps) => {
  const { data, locale } = desk;
  const { model, words } = data;
  const { truth, answers, setting } = vignette;
  const truthName = situations[truth][locale];
  const chance = computePosterior(model, { answers }).situations[truth];
  return (
    <div data-part="why" data-state={chosen === truth ? 'correct' : 'wrong'}>
      <p ref={answer} tabIndex={-1}>
        <b>{fill(chosen === truth ? words.right : words.wrong, { truth: truthName })}</b>
        {words.gap}
        {fill(words.settingIs, { setting: settings[setting][locale] })}
      </p>
      {chosen !== truth && (
        <p>{fill(words.yours, { chosen: situations[chosen][locale], text: vignette.wrong[chosen] ?? '' })}</p>
      )}
      <p>{fill(words.because, { truth: truthName, text: vignette.why })}</p>
      <p>{fill(words.modelSays, { p: showChance(chance) })}</p>
      <ul>
        {model.questions
          .filter(({ id, about }) => about === 'situation' && Object.hasOwn(answers, id))
          .map(({ id, short, answers: options }) => (
            <li key={id}>
              {fill(words.answer, {
                short,
                answer: options.find((one) => one.id === answers[id])?.text ?? '',
              })}
            </li>
          ))}
      </ul>
    </div>
  );
};
