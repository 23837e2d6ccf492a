import { numberPart } from '../../domain/quiz/number.ts';
import { Reason } from './Reason.tsx';
import type { FieldProps } from './field-props.ts';
import { strings } from './strings.ts';

/** A number as text, its unit in the label; Enter checks. */
export const NumberFields = (props: FieldProps<'number'>) => {
  const { question, response, reveal, hasReasons, fault, isOpen, onChange, locale } = props;
  const words = strings[locale];
  const seen = reveal[numberPart];
  const reasonId = `q-${question.id}-${numberPart}`;
  const describedBy = fault ? `q-${question.id}-status` : seen && hasReasons ? reasonId : undefined;
  const word = seen && (seen.mark === 'right' ? words.numberMarks.right : words.numberMarks.wrong);
  return (
    <>
      <label class="field" data-state={seen?.mark}>
        <span>
          {words.yourNumber[question.unit]}
          {word && !hasReasons && <span class="visually-hidden"> {word}</span>}
        </span>
        <input
          inputMode="decimal"
          autoComplete="off"
          value={response}
          disabled={!isOpen(numberPart)}
          aria-invalid={fault ? true : undefined}
          aria-describedby={describedBy}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      {seen && word && hasReasons && <Reason id={reasonId} {...seen} word={word} why={seen.why} />}
    </>
  );
};
