import { useLayoutEffect, useRef } from 'preact/hooks';
import { arrangeItems } from '../../domain/quiz/arrange.ts';
import { moveItem } from '../../domain/quiz/order.ts';
import { fill } from '../../i18n/fill.ts';
import { Reason } from './Reason.tsx';
import type { FieldProps } from './field-props.ts';
import { strings } from './strings.ts';

const steps = [
  { step: -1, sign: '↑', name: 'moveUp' },
  { step: 1, sign: '↓', name: 'moveDown' },
] as const;

/**
 * A list to be put in order with two buttons a line; the pressed button keeps the focus while its line moves.
 * A button with nowhere to go is `aria-disabled`, since a disabled one would drop the focus.
 */
export const OrderFields = (props: FieldProps<'order'>) => {
  const { question, response, reveal, hasReasons, isOpen, onChange, announce, locale } = props;
  const { placeMarks, ...words } = strings[locale];
  const order = response.length > 0 ? response : arrangeItems(question);
  const items = new Map(question.items.map((item) => [item.id, item]));
  const pressed = useRef<HTMLElement>();
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = undefined;
  });

  const move = (id: string, step: -1 | 1, button: HTMLElement) => {
    const moved = moveItem(order, id, step, isOpen);
    if (moved === order) return;
    pressed.current = button;
    onChange(moved);
    announce(
      fill(words.moved, { item: items.get(id)?.text ?? '', n: moved.indexOf(id) + 1, total: moved.length }),
    );
  };

  return (
    <ol>
      {order.map((id) => {
        const text = items.get(id)?.text ?? '';
        const seen = reveal[id];
        const word = seen && (seen.mark === 'right' ? placeMarks.right : placeMarks.wrong);
        return (
          <li key={id} data-state={seen?.mark}>
            <span>
              {text}
              {word && !hasReasons && <span class="visually-hidden"> {word}</span>}
            </span>
            {steps.map(({ step, sign, name }) => (
              <button
                key={name}
                type="button"
                class="button-quiet"
                disabled={!isOpen(id)}
                aria-disabled={moveItem(order, id, step, isOpen) === order || undefined}
                aria-label={fill(words[name], { item: text })}
                onClick={({ currentTarget }) => move(id, step, currentTarget)}
              >
                {sign}
              </button>
            ))}
            {seen && word && hasReasons && (
              <Reason id={`q-${question.id}-${id}`} {...seen} word={word} why={seen.why} />
            )}
          </li>
        );
      })}
    </ol>
  );
};
