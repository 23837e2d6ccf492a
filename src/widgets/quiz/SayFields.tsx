import { languageTag } from '../../i18n/locales.ts';
import type { FieldProps } from './field-props.ts';
import { strings } from './strings.ts';

/** Room enough for any line one would say; more is a letter. */
const longestLine = 2000;

/**
 * A line of one's own; once compared, the model line beside it and what a good line does, to tick.
 * On a later visit both are folded away with the reasons, so that nothing grows when the question wakes.
 */
export const SayFields = (props: FieldProps<'say'>) => {
  const { question, response, fault, hasReasons, isOpen, onChange, locale, writtenIn } = props;
  const words = strings[locale];
  const { text, checks } = response;
  const toggle = (place: number, isTicked: boolean) =>
    onChange({
      text,
      checks: [...(checks ?? []).filter((one) => one !== place), ...(isTicked ? [place] : [])].sort(),
    });
  return (
    <>
      <label class="field">
        {words.yourLine}
        <textarea
          rows={3}
          maxLength={longestLine}
          value={text}
          lang={writtenIn && writtenIn !== locale ? languageTag[writtenIn] : undefined}
          disabled={!isOpen('text')}
          readOnly={checks !== undefined}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `q-${question.id}-status` : undefined}
          onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
        />
      </label>
      {checks && (isOpen('text') || hasReasons) && (
        <>
          <p class="sheet" tabIndex={-1} data-model="">
            <b>{words.modelLine}</b> {question.model}
          </p>
          <fieldset>
            <legend>{words.rate}</legend>
            {question.checks.map((check, place) => (
              <label key={place}>
                <input
                  type="checkbox"
                  checked={checks.includes(place)}
                  disabled={!isOpen('text')}
                  onChange={({ currentTarget }) => toggle(place, currentTarget.checked)}
                />
                {check}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </>
  );
};
