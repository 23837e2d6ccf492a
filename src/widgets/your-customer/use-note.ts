import { readNote, type Case } from '../../domain/case/case.ts';
import { cases, writeNote } from '../../stores/cases.ts';
import { drafts, dropDrafts, keepDraft, withoutCase } from '../../stores/drafts.ts';
import { useStored } from '../../stores/use-stored.ts';
import type { Committed } from '../shared/case-fields/use-field-form.ts';

/** The note line of one block. */
export interface NoteState {
  text: string;
  isDirty: boolean;
  set: (text: string) => void;
  /** Writes the note, if it was changed, and tells what that did; a case that takes no more notes leaves it unsaved. */
  commit: (caseId: string) => Committed | 'refused';
}

/** The note of one block in a lesson: what the case holds, or what was typed and is not saved yet. */
export const useNote = (one: Case | undefined, id: string, lesson: string): NoteState => {
  const place = `${one?.id ?? withoutCase}/note/${id}`;
  const saved = readNote(one, id);
  const kept = useStored(drafts)[place]?.['text'];
  return {
    text: kept ?? saved,
    isDirty: kept !== undefined,
    set: (text) => (text === saved ? dropDrafts([place]) : keepDraft(place, { text })),
    commit: (caseId) => {
      const its = `${caseId}/note/${id}`;
      const text = drafts.$value.get()[its]?.['text'];
      if (text === undefined) return 'unchanged';
      writeNote(caseId, { id, lesson, text });
      if (readNote(cases.$value.get().cases[caseId], id) !== text.trim()) return 'refused';
      dropDrafts([its]);
      if (text.trim() === saved) return 'unchanged';
      return text.trim() === '' ? 'emptied' : 'saved';
    },
  };
};
