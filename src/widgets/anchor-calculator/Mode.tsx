import { anchorModes } from '../../domain/negotiation/anchor-inputs.ts';
import css from './anchor-calculator.module.css';
import type { Sheets } from './sheet-props.ts';

/** The first question: a debt or a target; everything after depends on it. */
export const Mode = ({ sheet, disabled }: { sheet: Sheets; disabled: boolean }) => {
  const { id, anchor, t } = sheet;
  return (
    <fieldset class={css['mode']} disabled={disabled}>
      <legend>{t.which}</legend>
      {anchorModes.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name={`${id}-mode`}
            checked={anchor.inputs.mode === mode}
            onChange={() => anchor.setMode(mode)}
          />
          {t.modes[mode]}
        </label>
      ))}
      <p>{t.difference}</p>
    </fieldset>
  );
};
