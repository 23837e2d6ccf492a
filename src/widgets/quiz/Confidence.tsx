import { confidences, type Confidence as Sureness } from '../../domain/quiz/answer-record.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from './strings.ts';

interface Props {
  /** The question's id. */
  id: string;
  value: Sureness | undefined;
  onChange: (value: Sureness) => void;
  locale: Locale;
}

/** "How sure are you?", folded until asked for. */
export const Confidence = ({ id, value, onChange, locale }: Props) => {
  const words = strings[locale];
  return (
    <details>
      <summary>{words.confidence}</summary>
      <fieldset>
        <legend class="visually-hidden">{words.confidence}</legend>
        {confidences.map((one) => (
          <label key={one}>
            <input type="radio" name={`c-${id}`} checked={value === one} onChange={() => onChange(one)} />
            {words.confidences[one]}
          </label>
        ))}
      </fieldset>
    </details>
  );
};
