import { useState } from 'preact/hooks';
import type { Taken } from '../shared/tool/TakenBox.tsx';
import css from './anchor-calculator.module.css';
import type { Strings } from './strings-type.ts';
import type { Anchor } from './use-anchor.ts';

interface Props {
  anchor: Anchor;
  t: Strings;
  disabled: boolean;
  /** Whether what was last asked for could not be fetched. */
  isNotTaken: boolean;
  onTake: (what: Taken['what']) => void;
  onPrint: () => void;
}

/** Share, copy, print, reset. */
export const Actions = ({ anchor, t, disabled, isNotTaken, onTake, onPrint }: Props) => {
  const [isReset, setReset] = useState(false);
  const { undo } = anchor;
  const button = (label: string, act: () => void) => (
    <button type="button" class="button-quiet" disabled={disabled} onClick={act}>
      {label}
    </button>
  );
  return (
    <p class={`no-print ${css['row']}`}>
      {button(t.copyLink, () => onTake('link'))}
      {button(t.copyAll, () => onTake('text'))}
      {button(t.print, onPrint)}
      {undo
        ? button(t.undo, () => {
            undo();
            setReset(false);
          })
        : button(t.reset, () => {
            anchor.reset();
            setReset(true);
          })}
      {isNotTaken && <small>{t.notLoaded}</small>}
      {isReset && undo && <small>{t.wasReset}</small>}
    </p>
  );
};
