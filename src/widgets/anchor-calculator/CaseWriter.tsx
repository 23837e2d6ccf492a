import { useState } from 'preact/hooks';
import { readField } from '../../domain/case/case.ts';
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
import { showAmount, showYuan } from './amounts.ts';
import css from './anchor-calculator.module.css';
import { findObstacle, listWritables, writePart, type Writable } from './case-link.ts';
import { caseStrings } from './case-strings.ts';
import { writeLines } from './parts/write-lines.ts';
import type { Anchor } from './use-anchor.ts';

interface Props {
  anchor: Anchor;
  locale: Locale;
  caseUrl: string;
}

/** Shows what would be written into the open case and by which day, writes it, and says in words what was written. */
export const CaseWriter = ({ anchor, locale, caseUrl }: Props) => {
  const t = caseStrings[locale];
  const one = useOpenCase();
  const shelf = useStored(cases);
  const [said, setSaid] = useState('');
  const [typedDay, setDay] = useState<{ id: string; day: string }>();
  const { inputs, demands, known, owed } = anchor;
  // A day typed for another case is none of this one.
  const typed = typedDay?.id === one?.id ? typedDay : undefined;
  const day = typed?.day ?? (one && readField(one, 'ask')?.day);
  const opening =
    writeLines(inputs, locale, { owed, guesses: findGuesses(inputs, known), day })[0]?.text ?? '';
  const { targetMinor, ladderMinor } = caseWrites(inputs);
  const show = (minor: number): string => showYuan(minorToWan(minor), locale);
  const values: Readonly<Record<Writable, string>> = {
    ask: showYuan(inputs.ask, locale),
    target: show(targetMinor),
    ladder: ladderMinor.map(show).join(' → '),
    opening,
  };
  const ready = one ? listWritables(one, anchor) : [];
  const open = (['ask', 'target'] as const).filter((part) => !ready.includes(part));

  const write = (parts: readonly Writable[]): void => {
    if (!one) return;
    const code = findObstacle(one, inputs);
    if (code) return setSaid(fill(t.notWritten, { why: t.obstacles[code] }));
    const spoken = { demands, opening, locale, day: typed?.day };
    const done = parts.filter((part) => writePart(one, part, inputs, spoken));
    const names = new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }).format(
      done.map((part) => t.parts[part]),
    );
    const missed = done.length < parts.length ? ` ${fill(t.notWritten, { why: t.noLadder })}` : '';
    setSaid(`${done.length > 0 ? fill(t.written, { name: one.name, parts: names }) : ''}${missed}`);
  };
  const button = (label: string, act: (pressed: HTMLElement) => void, look = 'button-quiet') => (
    <button key={label} type="button" class={look} onClick={({ currentTarget }) => act(currentTarget)}>
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
                onInput={(event) => setDay({ id: one.id, day: event.currentTarget.value })}
              />
            </label>
          </p>
        </>
      )}
      <p class={css['row']}>
        {one
          ? [
              button(t.all, () => write(ready), 'button'),
              ...ready.map((part) => button(t.parts[part], () => write([part]))),
              ...open.map((part) =>
                button(
                  fill(t.adopt[part], { n: showAmount(inputs[part]), yuan: values[part] }),
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
