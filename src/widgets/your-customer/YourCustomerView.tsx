import { useRef, useState } from 'preact/hooks';
import type { DraftReading } from '../../domain/case/forms/form.ts';
import type { FieldForm } from '../../domain/case/forms/form.ts';
import { lessonForms } from '../../domain/case/forms/lesson-forms.ts';
import { mostNotes } from '../../domain/case/fields/notes.ts';
import { longestName, readNote, type Entry } from '../../domain/case/case.ts';
import { nextLetters } from '../../domain/case/shelf.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { cases, makeCase, putFieldBack, writeNote } from '../../stores/cases.ts';
import { drafts, dropDrafts, keepDraft, newCaseName } from '../../stores/drafts.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { useStorageHealth } from '../../stores/use-storage-health.ts';
import { useStored } from '../../stores/use-stored.ts';
import fieldsCss from '../shared/case-fields/case-fields.module.css';
import { FieldInputs } from '../shared/case-fields/FieldInputs.tsx';
import { useFieldForm } from '../shared/case-fields/use-field-form.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { strings } from './strings.ts';
import { useNote } from './use-note.ts';
import css from './your-customer.module.css';

/** What a block asks for; a note line is always offered too. */
export type Ask = 'note' | 'claim' | 'capacity' | 'cause' | 'evidence' | 'counterpart';

interface Props {
  locale: Locale;
  /** The lesson the block stands in. */
  lesson: string;
  ask: Ask;
  /** Unique within the lesson. */
  id: string;
  /** Address of the case page. */
  caseUrl: string;
}

/** What stood in a block before it was emptied. */
interface Before {
  caseId: string;
  field: Entry<unknown> | undefined;
  note: string;
}

/** One thing to write down about the learner's own customer, saved into the open case. */
export const YourCustomerView = ({ locale, lesson, ask, id, caseUrl }: Props) => {
  const t = strings[locale];
  const isLoaded = useLoaded();
  const form = useRef<HTMLFormElement>(null);
  const one = useOpenCase();
  const shelf = useStored(cases);
  const health = useStorageHealth();
  const name = useStored(drafts)[newCaseName]?.['text'] ?? '';
  const [said, setSaid] = useState('');
  const [isSaved, setIsSaved] = useState(false);
  const [emptied, setEmptied] = useState<Before>();
  // A block that asks for a note alone shows no field: which one stands behind it does not matter.
  const field = ask === 'note' ? 'counterpart' : ask;
  const asked = useFieldForm(one, field, {
    ...{ id: `${id}-field`, locale, disabled: !isLoaded },
    form: lessonForms[field] as FieldForm<unknown>,
  });
  const noteId = `${lesson}/${id}`;
  const note = useNote(one, noteId, lesson);
  const defaultName = fill(t.defaultName, { letters: nextLetters(shelf) });
  const isDirty = note.isDirty || (ask !== 'note' && asked.isDirty);

  const save = (): void => {
    setIsSaved(false);
    const reading: DraftReading<unknown> = ask === 'note' ? { type: 'empty' } : asked.check();
    if (reading.type === 'invalid') {
      setSaid(t.look);
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (!one && reading.type === 'empty' && note.text.trim() === '') {
      setSaid(t.nothing);
      return;
    }
    const shownName = one?.name ?? (name.trim() || defaultName);
    const caseId = one?.id ?? makeCase(shownName);
    if (!one) dropDrafts([newCaseName]);
    const before: Before = { caseId, field: one?.fields[asked.field], note: readNote(one, noteId) };
    const done = [ask === 'note' ? 'unchanged' : asked.commit(caseId, reading), note.commit(caseId)];
    const isEmptied = done.includes('emptied');
    if (done.includes('refused')) {
      setEmptied(isEmptied ? before : undefined);
      setSaid(fill(t.noteRefused, { name: shownName, n: mostNotes }));
      return;
    }
    if (!isEmptied && !done.includes('saved')) {
      setSaid((ask !== 'note' && before.field) || before.note ? t.notChanged : t.nothing);
      return;
    }
    setEmptied(isEmptied ? before : undefined);
    const saved = health.state === 'kept' ? t.saved : t.savedForNow;
    setIsSaved(!isEmptied);
    setSaid(fill(isEmptied ? t.emptied : saved, { name: shownName }));
  };
  const putBack = ({ field, note: text }: Before): void => {
    if (!one) return;
    if (ask !== 'note' && field && !one.fields[ask]) putFieldBack(one.id, ask, field);
    if (text && !readNote(one, noteId)) writeNote(one.id, { id: noteId, lesson, text });
    setEmptied(undefined);
    setSaid(fill(t.putBack, { name: one.name }));
    form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };

  return (
    <form
      ref={form}
      class={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="field">
        <label for={`${id}-case`}>{t.caseName}</label>
        <input
          id={`${id}-case`}
          type="text"
          autocomplete="off"
          maxLength={longestName}
          disabled={!isLoaded}
          readOnly={one !== undefined}
          value={one?.name ?? name}
          placeholder={one ? '' : defaultName}
          aria-describedby={`${id}-case-hint`}
          onInput={(event) => keepDraft(newCaseName, { text: event.currentTarget.value })}
        />
        <span class={`field-hint ${fieldsCss['stack']}`} id={`${id}-case-hint`}>
          <span data-shown={one === undefined}>{fill(t.newCase, { name: defaultName })}</span>
          <span data-shown={one !== undefined}>{t.openCase}</span>
        </span>
      </div>
      {ask !== 'note' && (
        <div class={css['asked']} onInput={() => setSaid('')} onChange={() => setSaid('')}>
          <FieldInputs form={asked} />
        </div>
      )}
      <div class="field">
        <label for={`${id}-note`}>{t.note}</label>
        <textarea
          id={`${id}-note`}
          class={css['screenOnly']}
          rows={3}
          maxLength={4000}
          disabled={!isLoaded}
          value={note.text}
          onInput={(event) => {
            setSaid('');
            note.set(event.currentTarget.value);
          }}
        />
        <p class={css['printOnly']}>{note.text}</p>
      </div>
      <div class={`no-print ${css['actions']}`}>
        <button type="submit" class="button" disabled={!isLoaded}>
          {t.save}
        </button>
        <a class={css['link']} href={caseUrl}>
          {t.openFile}
        </a>
      </div>
      <p class={`no-print ${css['said']}`} role="status">
        {said || (isDirty ? t.unsaved : '')}
        {said && isSaved && one && !one.fields.claim && (
          <>
            {locale === 'en' && ' '}
            {t.noClaim}
            {locale === 'en' && ' '}
            <a href={`${caseUrl}#case-claim`}>{t.fillClaim}</a>
          </>
        )}
      </p>
      {emptied && emptied.caseId === one?.id && (
        <button type="button" class="button-quiet no-print" onClick={() => putBack(emptied)}>
          {t.undoEmptied}
        </button>
      )}
    </form>
  );
};
