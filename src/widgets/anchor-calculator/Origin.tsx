import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { focusText } from '../shared/tool/focus-text.ts';
import css from './anchor-calculator.module.css';
import type { Strings } from './strings-type.ts';
import { exampleSheet, isStillExample, listGuesses, type Anchor } from './use-anchor.ts';

interface Props {
  anchor: Anchor;
  t: Strings;
  /** What the open case offers. */
  children: ComponentChildren;
}

/** Says where the figures come from, and offers others. */
export const Origin = ({ anchor, t, children }: Props) => {
  const { origin, isEdited } = anchor;
  const say = (): string => {
    switch (origin.type) {
      case 'example':
        return isEdited && !isStillExample(anchor) ? t.own : t.fromExample;
      case 'case':
        return fill(t.fromCase, {
          name: origin.name,
          list: origin.brought.map((part) => t.brought[part]).join(t.comma),
        });
      case 'link':
        return t.fromLink;
      case 'unreadable':
        return t[origin.reason];
    }
  };
  return (
    <p class={css['origin']} data-state={origin.type}>
      {say()}
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
