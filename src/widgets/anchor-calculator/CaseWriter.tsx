import { useState } from 'preact/hooks';
import { nextLetters } from '../../domain/case/shelf.ts';
import { minorToWan } from '../../domain/money/minor.ts';
import { caseWrites } from '../../domain/negotiation/anchor-case.ts';
import { findGuesses } from '../../domain/negotiation/guesses.ts';
import { fill } from '../../i18n/fill.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { cases, makeCase } from '../../stores/cases.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { useStored } from '../../stores/use-stored.ts';
import { StorageNotice } from '../shared/storage-notice/StorageNotice.tsx';
import { focusText } from '../shared/tool/focus-text.ts';
import { showAmount, showFull } from './amounts.ts';
import css from './anchor-calculator.module.css';
import { findObstacle, listWritables, writePart, type Writable } from './case-link.ts';
import { caseStrings } from './case-strings.ts';
import { writeLines } from './parts/write-lines.ts';
import type { Anchor } from './use-anchor.ts';

interface Props {
  id: string;
  anchor: Anchor;
  locale: Locale;
  caseUrl: string;
}

/** Shows what would be written into the open case and by which day, or why it cannot be; writes it, and says in words what was written. */
export const CaseWriter = ({ id, anchor, locale, caseUrl }: Props) => {
  const t = caseStrings[locale];
  const one = useOpenCase();
  const shelf = useStored(cases);
  const [said, setSaid] = useState('');
  const { inputs, demands, known, owed, day, typedDay } = anchor;
  const opening =
    writeLines(inputs, locale, { owed, guesses: findGuesses(inputs, known), day })[0]?.text ?? '';
  const { targetMinor, ladderMinor } = caseWrites(inputs);
  const show = (minor: number): string => showFull(minorToWan(minor), inputs.currency, locale);
  const values: Readonly<Record<Writable, string>> = {
    ask: showFull(inputs.ask, inputs.currency, locale),
    target: show(targetMinor),
    ladder: ladderMinor.map(show).join(' → '),
    opening,
  };
  const ready = one ? listWritables(one, anchor) : [];
  const open = (['ask', 'target'] as const).filter((part) => !ready.includes(part));
  const obstacle = one && findObstacle(one, inputs);
  const whyId = `${id}-obstacle`;

  const write = (parts: readonly Writable[]): void => {
    if (!one) return;
    const spoken = { demands, opening, locale, day: typedDay?.id === one.id ? typedDay.day : undefined };
    const done = parts.filter((part) => writePart(one, part, inputs, spoken));
    const names = new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }).format(
      done.map((part) => t.parts[part]),
    );
    const missed = done.length < parts.length ? ` ${fill(t.notWritten, { why: t.noLadder })}` : '';
    setSaid(`${done.length > 0 ? fill(t.written, { name: one.name, parts: names }) : ''}${missed}`);
  };
  const button = (label: string, act: (pressed: HTMLElement) => void, look = 'button-quiet') => (
    <button
      key={label}
      type="button"
      class={look}
      disabled={!!obstacle}
      aria-describedby={obstacle && whyId}
      onClick={({ currentTarget }) => act(currentTarget)}
    >
      {label}
    </button>
  );
  const name = fill(t.defaultName, { letters: nextLetters(shelf) });
  return (
    <>
      <p>
        {one ? fill(t.into, { name: one.name }) : t.none} <a href={caseUrl}>{t.openFile}</a>
      </p>
      {one && (
        <>
          {ready.map((part) => (
            <p key={part}>
              <small>{t.parts[part]}</small> <span>{values[part] || t.noLadder}</span>
            </p>
          ))}
          {open.map((part) => (
            <p key={part}>{fill(t.open[part], { n: values[part] })}</p>
          ))}
          <p class={css['row']}>
            <label>
              {t.day}{' '}
              <input
                type="date"
                value={day ?? ''}
                onInput={(event) => anchor.typeDay({ id: one.id, day: event.currentTarget.value })}
              />
            </label>
          </p>
        </>
      )}
      {obstacle && (
        <p id={whyId} class="field-error">
          {fill(t.cannotRead, { name: one.name, why: t.obstacles[obstacle] })}
        </p>
      )}
      <p class={css['row']}>
        {one
          ? [
              ready.length > 0 && button(t.all, () => write(ready), 'button'),
              ...ready.map((part) => button(t.parts[part], () => write([part]))),
              ...open.map((part) =>
                button(
                  fill(t.adopt[part], { n: showAmount(inputs[part]), full: values[part] }),
                  (pressed) => {
                    focusText(pressed.parentElement);
                    anchor.adopt(part);
                    write([part]);
                  },
                ),
              ),
            ]
          : button(
              fill(t.make, { name }),
              () => makeCase(name, anchor.origin.type === 'case' || anchor.origin.type === 'example'),
              'button',
            )}
      </p>
      <p role="status">{said}</p>
      <StorageNotice locale={locale} />
    </>
  );
};
