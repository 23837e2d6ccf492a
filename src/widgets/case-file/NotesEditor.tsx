import { readField, type Case } from '../../domain/case/case.ts';
import { mostNotes } from '../../domain/case/fields/notes.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { makeId } from '../../platform/make-id.ts';
import { writeNote } from '../../stores/cases.ts';
import { drafts, dropDrafts, keepDraft } from '../../stores/drafts.ts';
import { useStored } from '../../stores/use-stored.ts';
import css from './case-file.module.css';
import { labels } from './labels.ts';
import type { Places } from './places.ts';
import { strings } from './strings.ts';

interface Props {
  one: Case;
  locale: Locale;
  places: Places;
}

/** The notes of a case: those written in lessons, and new ones. An emptied note goes away. */
export const NotesEditor = ({ one, locale, places }: Props) => {
  const t = strings[locale];
  const all = useStored(drafts);
  const kept = readField(one, 'notes')?.items ?? [];
  const notes = kept.filter((note) => note.text);
  const isFull = kept.length >= mostNotes;
  const newPlace = `${one.id}/note/new`;
  const place = (id: string) => `${one.id}/note/${id}`;
  const save = (id: string, lesson: string | undefined, from: string): void => {
    const text = drafts.$value.get()[from]?.['text'];
    if (text === undefined) return;
    writeNote(one.id, { id, text, ...(lesson && { lesson }) });
    dropDrafts([from]);
  };
  return (
    <details class={css['editor']} id="case-notes">
      <summary>
        <span>{labels[locale].fields.notes}</span>{' '}
        <span class={css['quiet']}>{notes.length > 0 ? notes.length : t.blank}</span>
      </summary>
      {notes.map((note, n) => (
        <form
          key={note.id}
          class={css['form']}
          onSubmit={(event) => {
            event.preventDefault();
            save(note.id, note.lesson, place(note.id));
          }}
        >
          <div class="field">
            <label for={`note-${n}`}>{fill(t.noteOf, { n: n + 1 })}</label>
            <textarea
              id={`note-${n}`}
              aria-describedby={`note-${n}-hint`}
              rows={2}
              maxLength={4000}
              value={all[place(note.id)]?.['text'] ?? note.text}
              onInput={(event) => keepDraft(place(note.id), { text: event.currentTarget.value })}
            />
            <span class="field-hint" id={`note-${n}-hint`}>
              {note.lesson ? (places.lessons[note.lesson]?.title ?? note.lesson) : t.handNote}
            </span>
          </div>
          <button type="submit" class="button-quiet" disabled={all[place(note.id)] === undefined}>
            {t.saveField}
          </button>
        </form>
      ))}
      <form
        class={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          save(`hand/${makeId()}`, undefined, newPlace);
        }}
      >
        <div class="field">
          <label for="note-new">{t.newNote}</label>
          <textarea
            id="note-new"
            rows={2}
            maxLength={4000}
            value={all[newPlace]?.['text'] ?? ''}
            aria-describedby={isFull ? 'note-new-hint' : undefined}
            onInput={(event) => keepDraft(newPlace, { text: event.currentTarget.value })}
          />
          {isFull && (
            <span class="field-hint" id="note-new-hint">
              {fill(t.notesFull, { n: mostNotes })}
            </span>
          )}
        </div>
        <button type="submit" class="button-quiet" disabled={isFull || !all[newPlace]?.['text']?.trim()}>
          {t.addNote}
        </button>
      </form>
    </details>
  );
};
