import { Fragment } from 'preact';
import { arrangeRights } from '../../domain/quiz/arrange.ts';
import { Reason } from './Reason.tsx';
import type { FieldProps } from './field-props.ts';
import { strings } from './strings.ts';

/** Pairs: every left-hand side labels a native list of all right-hand sides. */
export const MatchFields = (props: FieldProps<'match'>) => {
  const { question, response, reveal, hasReasons, isOpen, onChange, locale } = props;
  const { pairMarks, choose } = strings[locale];
  const rights = arrangeRights(question);
  return (
    <>
      {question.pairs.map(({ id, left }) => {
        const seen = reveal[id];
        const reasonId = `q-${question.id}-${id}`;
        const word = seen && (seen.mark === 'right' ? pairMarks.right : pairMarks.wrong);
        return (
          <Fragment key={id}>
            <label class="field" data-state={seen?.mark}>
              <span>
                {left}
                {word && !hasReasons && <span class="visually-hidden"> {word}</span>}
              </span>
              <select
                value={response[id] ?? ''}
                disabled={!isOpen(id)}
                aria-describedby={seen && hasReasons ? reasonId : undefined}
                onChange={({ currentTarget }) => onChange({ ...response, [id]: currentTarget.value })}
              >
                <option value="">{choose}</option>
                {rights.map((right) => (
                  <option key={right.id} value={right.id}>
                    {right.text}
                  </option>
                ))}
              </select>
            </label>
            {seen && word && hasReasons && <Reason id={reasonId} {...seen} word={word} why={seen.why} />}
          </Fragment>
        );
      })}
    </>
  );
};
