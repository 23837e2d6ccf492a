import { useRef, useState } from 'preact/hooks';
import { longestName } from '../../domain/case/case.ts';
import type { CaseShelf } from '../../domain/case/guard-case.ts';
import { findOpenCase, listCases, nextLetters } from '../../domain/case/shelf.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { makeCase } from '../../stores/cases.ts';
import { dropDrafts, newCaseName } from '../../stores/drafts.ts';
import css from './case-file.module.css';
import { focusPlan } from './focus-plan.ts';
import { CaseRow } from './CaseRow.tsx';
import { LooseWork } from './LooseWork.tsx';
import type { Places } from './places.ts';
import { strings } from './strings.ts';

interface Props {
  shelf: CaseShelf;
  locale: Locale;
  /** For the names of tools. */
  places: Places;
}

/** How the last thing that was done is taken back. */
interface WayBack {
  label: string;
  act: () => void;
  /** What is said then. */
  said: string;
}

/** All cases: open one, make, rename, delete and take the deletion back; give one what was begun without a case. */
export const CaseList = ({ shelf, locale, places }: Props) => {
  const t = strings[locale];
  const all = listCases(shelf);
  const open = findOpenCase(shelf);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [back, setBack] = useState<WayBack>();
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const defaultName = fill(t.defaultName, { letters: nextLetters(shelf) });
  const say = (text: string, way?: WayBack): void => {
    setBack(way);
    setSaid(text);
    if (way) setTimeout(() => undo.current?.focus());
  };
  return (
    <section class="no-print" aria-labelledby="case-list">
      <h2 id="case-list" ref={heading} tabIndex={-1}>
        {t.cases}
      </h2>
      {all.length === 0 ? (
        <p>{t.noCases}</p>
      ) : (
        <ul class={css['list']}>
          {all.map((one) => (
            <CaseRow
              key={one.id}
              one={one}
              isOpen={one.id === shelf.open}
              locale={locale}
              say={say}
              onDelete={({ name: its, putBack }) =>
                say(fill(t.removed, { name: its }), {
                  label: t.undo,
                  act: putBack,
                  said: fill(t.undone, { name: its }),
                })
              }
            />
          ))}
        </ul>
      )}
      <div class={css['said']}>
        <span role="status">{said}</span>{' '}
        {back && (
          <button
            ref={undo}
            type="button"
            class="button-quiet"
            onClick={() => {
              back.act();
              heading.current?.focus();
              say(back.said);
            }}
          >
            {back.label}
          </button>
        )}
      </div>
      {open && (
        <LooseWork
          key={open.id}
          {...{ one: open, locale, places }}
          onGive={(list, act) =>
            say(fill(t.looseGiven, { name: open.name, list }), {
              ...{ label: t.undoGiven, act },
              said: fill(t.looseBack, { name: open.name }),
            })
          }
        />
      )}
      <details open={all.length === 0}>
        <summary>{t.another}</summary>
        <form
          class={css['new']}
          onSubmit={(event) => {
            event.preventDefault();
            const chosen = name.trim() || defaultName;
            makeCase(chosen);
            dropDrafts([newCaseName]);
            setName('');
            focusPlan();
            say(fill(t.made, { name: chosen }));
          }}
        >
          <div class="field">
            <label for="new-case">{t.newName}</label>
            <input
              id="new-case"
              type="text"
              autocomplete="off"
              maxLength={longestName}
              placeholder={defaultName}
              value={name}
              aria-describedby="new-case-hint"
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <span class="field-hint" id="new-case-hint">
              {fill(t.newNameHint, { name: defaultName })}
            </span>
          </div>
          <button type="submit" class={all.length === 0 ? 'button' : 'button-quiet'}>
            {t.make}
          </button>
        </form>
      </details>
    </section>
  );
};
