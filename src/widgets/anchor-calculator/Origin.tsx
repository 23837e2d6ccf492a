import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { focusText } from '../shared/tool/focus-text.ts';
import css from './anchor-calculator.module.css';
import type { Strings } from './strings-type.ts';
import { exampleSheet, listGuesses, type Anchor } from './use-anchor.ts';

interface Props {
  anchor: Anchor;
  t: Strings;
  /** What the open case offers. */
  children: ComponentChildren;
}

/** Says where the figures come from, and offers others. */
export const Origin = ({ anchor, t, children }: Props) => {
  const { origin, isEdited } = anchor;
  const from = {
    example: isEdited ? t.own : t.fromExample,
    case: t.fromCase[anchor.start.inputs.mode],
    link: t.fromLink,
    unreadable: '',
  }[origin.type];
  return (
    <p class={css['origin']} data-state={origin.type}>
      {origin.type === 'unreadable'
        ? t[origin.reason]
        : fill(from, { name: origin.type === 'case' ? origin.name : '' })}
      {origin.type === 'case' && listGuesses(anchor).length > 0 && t.gap + t.marked}
      {isEdited && origin.type !== 'example' && t.gap + t.edited}
      {origin.type !== 'example' && (
        <button
          type="button"
          class="button-quiet"
          onClick={({ currentTarget }) => {
            focusText(currentTarget.parentElement);
            anchor.load(exampleSheet);
          }}
        >
          {t.useExample}
        </button>
      )}
      {children}
    </p>
  );
};
