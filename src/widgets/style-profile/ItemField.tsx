import { points, type Answer } from '../../domain/assessment/form.ts';
import css from './style-profile.module.css';
import type { Strings } from './strings-type.ts';

interface Props {
  /** Tells the tools of one page apart. */
  id: string;
  number: number;
  text: string;
  answer: Answer;
  t: Strings;
  disabled?: boolean;
  /** Called with the point and the moment, in milliseconds of the page. */
  onAnswer: (number: number, answer: Answer, moment: number) => void;
}

/** One item with its six points: native radios; the keys 1 to 6 choose as well. */
export const ItemField = ({ id, number, text, answer, t, disabled = false, onAnswer }: Props) => {
  const name = `${id}-${number}`;
  return (
    <fieldset
      class={css['item']}
      disabled={disabled}
      data-state={answer > 0 ? 'answered' : 'open'}
      onKeyDown={(event) => {
        const point = points.find((one) => String(one) === event.key);
        if (point === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        event.currentTarget.querySelector<HTMLInputElement>(`[value='${point}']`)?.focus();
        onAnswer(number, point, event.timeStamp);
      }}
    >
      <legend>
        <b>{number}</b> {text}
      </legend>
      {points.map((point) => (
        <label key={point}>
          <input
            type="radio"
            name={name}
            value={point}
            checked={answer === point}
            onChange={(event) => onAnswer(number, point, event.timeStamp)}
          />
          {point}
          {(point === 1 || point === 6) && <small>{point === 1 ? t.low : t.high}</small>}
        </label>
      ))}
    </fieldset>
  );
};
