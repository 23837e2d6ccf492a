import { styles, type Style } from '../../../domain/assessment/styles.ts';

interface Props {
  name: string;
  legend: string;
  names: Readonly<Record<Style, string>>;
  chosen: Style | undefined;
  disabled?: boolean;
  onChoose: (style: Style) => void;
}

/** One of the four corners, as native radios. */
export const Choices = ({ name, legend, names, chosen, disabled = false, onChoose }: Props) => (
  <fieldset data-part="choices" disabled={disabled}>
    <legend>{legend}</legend>
    {styles.map((style) => (
      <label key={style}>
        <input
          type="radio"
          name={name}
          value={style}
          checked={chosen === style}
          onChange={() => onChoose(style)}
        />
        {names[style]}
      </label>
    ))}
  </fieldset>
);
