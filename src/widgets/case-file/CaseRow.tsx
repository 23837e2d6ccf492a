import { useEffect, useRef, useState } from 'preact/hooks';
import { longestName, type Case } from '../../domain/case/case.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { today } from '../../platform/clock.ts';
import { localDay } from '../../domain/local-day.ts';
import { nameCase, openCase } from '../../stores/cases.ts';
import { deleteCase, type DeletedCase } from '../../stores/delete-case.ts';
import css from './case-file.module.css';
import { focusPlan } from './focus-plan.ts';
import { strings } from './strings.ts';

interface Props {
  one: Case;
  isOpen: boolean;
  locale: Locale;
  /** Announces what was done. */
  say: (text: string) => void;
  onDelete: (gone: DeletedCase) => void;
}

const RenameForm = ({
  name,
  locale,
  onDone,
}: {
  name: string;
  locale: Locale;
  onDone: (next?: string) => void;
}) => {
  const t = strings[locale];
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      class={css['row']}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim());
      }}
    >
      <input
        ref={input}
        type="text"
        aria-label={fill(t.renameOf, { name })}
        maxLength={longestName}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Half-written pinyin takes the first Escape for itself.
          if (event.key === 'Escape' && !event.isComposing) onDone();
        }}
      />
      <button type="submit" class="button-quiet">
        {t.save}
      </button>
      <button type="button" class="button-quiet" onClick={() => onDone()}>
        {t.cancel}
      </button>
    </form>
  );
};

/** One case in the list: open, rename, delete. */
export const CaseRow = ({ one, isOpen, locale, say, onDelete }: Props) => {
  const t = strings[locale];
  const { name } = one;
  const rename = useRef<HTMLButtonElement>(null);
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) {
    return (
      <li>
        <RenameForm
          name={name}
          locale={locale}
          onDone={(next) => {
            setRenaming(false);
            setTimeout(() => rename.current?.focus());
            if (!next || next === name) return;
            nameCase(one.id, next);
            say(fill(t.renamed, { name: next }));
          }}
        />
      </li>
    );
  }
  return (
    <li class={css['row']} aria-current={isOpen ? 'true' : undefined}>
      <span class={css['name']}>
        {name} {isOpen && <span class={css['openMark']}>{t.isOpen}</span>}{' '}
        <span class={css['quiet']}>
          {fill(t.changed, { day: formatDay(localDay(one.changedAt), locale, { today: today() }) })}
        </span>
      </span>
      {!isOpen && (
        <button
          type="button"
          class="button-quiet"
          aria-label={fill(t.openOf, { name })}
          onClick={() => {
            openCase(one.id);
            focusPlan();
            say(fill(t.opened, { name }));
          }}
        >
          {t.open}
        </button>
      )}
      <button
        ref={rename}
        type="button"
        class="button-quiet"
        aria-label={fill(t.renameOf, { name })}
        onClick={() => setRenaming(true)}
      >
        {t.rename}
      </button>
      <button
        type="button"
        class="button-quiet"
        aria-label={fill(t.removeOf, { name })}
        onClick={() => {
          const gone = deleteCase(one.id);
          if (gone) onDelete(gone);
        }}
      >
        {t.remove}
      </button>
    </li>
  );
};
