import { useRef, useState } from 'preact/hooks';
import { longestName, type Case } from '../../domain/case/case.ts';
import type { CaseShelf } from '../../domain/case/guard-case.ts';
import { listCases, nextLetters } from '../../domain/case/shelf.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { makeCase, putCaseBack } from '../../stores/cases.ts';
import { adoptDrafts } from '../../stores/drafts.ts';
import css from './case-file.module.css';
import { CaseRow } from './CaseRow.tsx';
import { strings } from './strings.ts';

/** All cases: open one, make, rename, delete and take the deletion back. */
export const CaseList = ({ shelf, locale }: { shelf: CaseShelf; locale: Locale }) => {
  const t = strings[locale];
  const all = listCases(shelf);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<Case>();
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const defaultName = fill(t.defaultName, { letters: nextLetters(shelf) });
  const say = (text: string): void => {
    setGone(undefined);
    setSaid(text);
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
              onDelete={(deleted) => {
                setSaid(fill(t.removed, { name: deleted.name }));
                setGone(deleted);
                setTimeout(() => undo.current?.focus());
              }}
            />
          ))}
        </ul>
      )}
      <div class={css['said']}>
        <span role="status">{said}</span>{' '}
        {gone && (
          <button
            ref={undo}
            type="button"
            class="button-quiet"
            onClick={() => {
              putCaseBack(gone);
              heading.current?.focus();
              say(fill(t.undone, { name: gone.name }));
            }}
          >
            {t.undo}
          </button>
        )}
      </div>
      <form
        class={css['new']}
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = name.trim() || defaultName;
          adoptDrafts(makeCase(chosen));
          setName('');
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
    </section>
  );
};
