import { Fragment } from 'preact';
import { arrangeOptions } from '../../domain/quiz/arrange.ts';
import { Reason } from './Reason.tsx';
import type { FieldProps } from './field-props.ts';
import { strings } from './strings.ts';

type Props = Omit<FieldProps<'one' | 'many'>, 'response' | 'onChange'> & {
  ticked: readonly string[];
  onToggle: (id: string, isTicked: boolean) => void;
};

/** The options of a question as radios or boxes, each with its reason under it. */
const Options = ({ question, ticked, onToggle, reveal, hasReasons, isOpen, locale }: Props) => {
  const { marks } = strings[locale];
  return (
    <>
      {arrangeOptions(question).map(({ id, text }) => {
        const seen = reveal[id];
        const reasonId = `q-${question.id}-${id}`;
        return (
          <Fragment key={id}>
            <label data-state={seen?.mark}>
              <input
                type={question.kind === 'one' ? 'radio' : 'checkbox'}
                name={`q-${question.id}`}
                checked={ticked.includes(id)}
                disabled={!isOpen(id)}
                aria-describedby={seen && hasReasons ? reasonId : undefined}
                onChange={({ currentTarget }) => onToggle(id, currentTarget.checked)}
              />
              {text}
              {seen && !hasReasons && <span class="visually-hidden"> {marks[seen.mark]}</span>}
            </label>
            {seen && hasReasons && <Reason id={reasonId} {...seen} word={marks[seen.mark]} why={seen.why} />}
          </Fragment>
        );
      })}
    </>
  );
};

/** One of many: radios. */
export const OneFields = ({ response, onChange, ...rest }: FieldProps<'one'>) => (
  <Options {...rest} ticked={[response]} onToggle={(id) => onChange(id)} />
);

/** Several of many: boxes. */
export const ManyFields = ({ response, onChange, ...rest }: FieldProps<'many'>) => (
  <Options
    {...rest}
    ticked={response}
    onToggle={(id, isTicked) => onChange(isTicked ? [...response, id] : response.filter((one) => one !== id))}
  />
);
