import css from './cause-diagnosis.module.css';
import type { Strings } from './strings-type.ts';
import type { SheetHandle } from './use-sheet.ts';
import { isBlankSheet } from '../../domain/diagnosis/sheet.ts';
import { fill } from '../../i18n/fill.ts';

interface Props {
  handle: SheetHandle;
  t: Strings;
  disabled: boolean;
  /** The name of the case whose sheet is still blank, where the page opens with that instead of the example. */
  newFor: string | undefined;
  showExample: () => void;
}

/** Says whose ticks these are, and offers others; nothing is lost by it that cannot be taken back. */
export const OriginLine = ({ handle, t, disabled, newFor, showExample }: Props) => {
  const { origin, sheet, hasMine, undo } = handle;
  // The button goes away with the sheet it changed, so the focus moves on to the first thing to tick.
  const button = (label: string, act: () => void) => (
    <button
      type="button"
      class="button-quiet"
      disabled={disabled}
      onClick={({ currentTarget }) => {
        act();
        const form = currentTarget.parentElement?.nextElementSibling;
        (form?.querySelector<HTMLElement>('[open] input') ?? form?.querySelector('summary'))?.focus();
      }}
    >
      {label}
    </button>
  );
  const isOther = origin !== 'mine';
  const words = {
    mine: t.lead,
    example: t.fromExample,
    link: t.fromLink,
    badLink: t.badLink,
    otherVersion: t.otherVersion,
  };
  return (
    <p class={`no-print ${css['row']}`} data-origin={origin}>
      <span>{newFor === undefined ? words[origin] : fill(t.newFor, { name: newFor })}</span>
      {newFor !== undefined && button(t.showExample, showExample)}
      {origin === 'link' && button(t.takeOver, handle.takeOver)}
      {isOther && (hasMine ? button(t.backToMine, handle.showMine) : button(t.clear, handle.clear))}
      {!isOther && !isBlankSheet(sheet) && button(t.empty, handle.clear)}
      {undo && (
        <>
          <small>{t.wasReplaced}</small>
          {button(t.undo, undo)}
        </>
      )}
    </p>
  );
};
