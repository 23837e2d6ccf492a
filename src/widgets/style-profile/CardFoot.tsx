import { countAnswered, findOpenPage } from '../../domain/assessment/form.ts';
import { ITEM_COUNT } from '../../domain/assessment/style-items.ts';
import { fill } from '../../i18n/fill.ts';
import type { Screen, Sheet } from './sheet.ts';
import css from './style-profile.module.css';

/** What the card says under its first item. */
export type Note = 'keptHere' | 'notLoaded';

interface Props {
  sheet: Sheet;
  note: Note;
  isAlive: boolean;
  /** Puts back what was cleared; absent where nothing was. */
  undo: (() => void) | undefined;
}

/** The ways on from the card: begin, go on, see the result, or go straight to the lines or the example. */
export const CardFoot = ({ sheet, note, isAlive, undo }: Props) => {
  const { t, role, form, go, turnToOwn } = sheet;
  const answered = countAnswered(form);
  const isWhole = answered === ITEM_COUNT;
  const button = (label: string, act: () => void, kind = 'button-quiet') => (
    <button type="button" class={kind} disabled={!isAlive} onClick={act}>
      {label}
    </button>
  );
  const next: Screen = isWhole ? { at: 'result' } : { at: 'items', page: findOpenPage(form) };
  const whole = role === 'own' ? t.toResult : t.sentBack;
  const label = isWhole ? whole : answered > 0 ? fill(t.goOn, { n: answered }) : t.start;
  return (
    <>
      <p class={css['row']}>
        {button(label, () => go(next), 'button')}
        {role === 'own'
          ? button(t.toMatrix, () => go({ at: 'matrix' }))
          : button(t.toOwn, () => turnToOwn({ at: 'card' }))}
        {role === 'own' && button(t.toExample, () => go({ at: 'example' }))}
        {undo && answered === 0 && button(t.undo, undo)}
      </p>
      <p class={css['note']} role="status">
        {t[note]}
      </p>
    </>
  );
};
