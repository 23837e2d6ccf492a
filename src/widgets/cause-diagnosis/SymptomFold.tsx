import type { Mark, MarkId } from '../../domain/diagnosis/sheet.ts';
import { fill } from '../../i18n/fill.ts';
import { useState } from 'preact/hooks';
import { useFold } from '../shared/use-fold.ts';
import css from './cause-diagnosis.module.css';
import type { FoldId, Strings } from './strings-type.ts';

interface Props {
  fold: FoldId;
  /** What can be ticked here, with its words. */
  items: readonly (readonly [MarkId, string])[];
  marks: Readonly<Partial<Record<MarkId, Mark>>>;
  t: Strings;
  /** Tells several tools on one page apart. */
  id: string;
  disabled: boolean;
  isFirst: boolean;
  /** Draws the rows even while the fold is closed, so that the page reads without script. */
  isWhole: boolean;
  onMark: (id: MarkId, mark: Mark | undefined) => void;
}

/** One group to tick: each symptom a box, and once ticked how it is known. */
export const SymptomFold = (props: Props) => {
  const { fold, items, marks, t, id, disabled, isFirst, isWhole, onMark } = props;
  const [isOpen, setOpen] = useState(isFirst);
  const ticked = items.filter(([item]) => marks[item]).length;
  return (
    <details open={isOpen} {...useFold(setOpen)}>
      <summary>
        {t.folds[fold]} <small>{ticked > 0 && fill(t.ticked, { n: ticked })}</small>
      </summary>
      {(isOpen || isWhole) && (
        <fieldset disabled={disabled}>
          <legend class="visually-hidden">{t.folds[fold]}</legend>
          {t.hints[fold] && <p>{t.hints[fold]}</p>}
          {items.map(([item, text]) => {
            const mark = marks[item];
            return (
              <div key={item}>
                <label>
                  <input
                    type="checkbox"
                    checked={mark !== undefined}
                    onChange={(event) => onMark(item, event.currentTarget.checked ? 'heard' : undefined)}
                  />
                  {text}
                </label>
                {mark && (
                  <fieldset class={css['how']}>
                    <legend class="visually-hidden">
                      {t.howKnown} {text}
                    </legend>
                    {(['heard', 'seen'] as const).map((one) => (
                      <label key={one}>
                        <input
                          type="radio"
                          name={`${id}-${item}`}
                          checked={mark === one}
                          onChange={() => onMark(item, one)}
                        />
                        {t[one]}
                      </label>
                    ))}
                  </fieldset>
                )}
              </div>
            );
          })}
        </fieldset>
      )}
    </details>
  );
};
