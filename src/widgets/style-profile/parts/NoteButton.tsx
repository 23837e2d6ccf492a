import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { getOpenCase, writeNote } from '../../../stores/cases.ts';
import { useOpenCase } from '../../../stores/use-open-case.ts';
import { readNote } from '../../../domain/case/case.ts';
import { talkNoteId } from '../../shared/style-words/style-words.ts';
import type { Words } from '../words-type.ts';

interface Props {
  words: Words;
  text: string;
}

/** Notes what to watch, do and say in the open case; nothing where none is open. */
export const NoteButton = ({ words, text }: Props) => {
  const one = useOpenCase();
  const [said, setSaid] = useState('');
  if (!one) return null;
  return (
    <>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          writeNote(one.id, { id: talkNoteId, text });
          const isThere = readNote(getOpenCase(), talkNoteId) === text;
          setSaid(isThere ? fill(words.noteDone, { name: one.name }) : words.noteNo);
        }}
      >
        {fill(words.noteInto, { name: one.name })}
      </button>
      <span role="status">{said}</span>
    </>
  );
};
