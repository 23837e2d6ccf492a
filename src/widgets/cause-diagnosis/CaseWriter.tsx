import { useState } from 'preact/hooks';
import { readField, readNote, type Entry } from '../../domain/case/case.ts';
import { causes, type Cause } from '../../domain/case/causes.ts';
import type { CauseFound } from '../../domain/case/fields/cause.ts';
import { mostNotes } from '../../domain/case/fields/notes.ts';
import { usualCurrency } from '../../domain/case/money.ts';
import { nextLetters } from '../../domain/case/shelf.ts';
import type { Diagnosis } from '../../domain/diagnosis/judge-causes.ts';
import { chooseMainCause, listConcerns } from '../../domain/diagnosis/main-cause.ts';
import { stepsNoteId } from '../../domain/diagnosis/next-steps.ts';
import { listOurSide, longestEvidence, setEvidence } from '../../domain/diagnosis/sheet.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cases, getOpenCase, makeCase, putFieldBack, writeField, writeNote } from '../../stores/cases.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { useStored } from '../../stores/use-stored.ts';
import { StorageNotice } from '../shared/storage-notice/StorageNotice.tsx';
import css from './cause-diagnosis.module.css';
import { writeEvidenceLine, writeOurSide } from './parts/list-evidence.ts';
import { sayWhy } from './parts/say-why.ts';
import type { Words } from './parts/words-type.ts';
import { writeStepsNote } from './parts/write-note.ts';
import type { Strings } from './strings-type.ts';
import type { SheetHandle } from './use-sheet.ts';

interface Props {
  handle: SheetHandle;
  diagnosis: Diagnosis;
  t: Strings;
  w: Words;
  locale: Locale;
  caseUrl: string;
  nextUrl?: string | undefined;
}

const tool = 'cause-diagnosis';

/** What the case held before it was written into. */
interface Before {
  id: string;
  held: Entry<CauseFound> | undefined;
  note: string;
}

/** Writes the cause, our side, the line of evidence and the steps into the open case, says so, and can take it back. */
export const CaseWriter = ({ handle, diagnosis, t, w, locale, caseUrl, nextUrl }: Props) => {
  const words = w.inCase;
  const one = useOpenCase();
  const shelf = useStored(cases);
  const [picked, setPicked] = useState<Cause>();
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<Before>();
  const { sheet, origin } = handle;
  if (origin !== 'mine') return <p>{words.notMine}</p>;

  const name = fill(words.defaultName, { letters: nextLetters(shelf) });
  if (!one) {
    return (
      <p class={css['row']}>
        {words.none}
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => {
            currentTarget.closest('details')?.querySelector('summary')?.focus();
            makeCase(name);
          }}
        >
          {fill(words.make, { name })}
        </button>
        <a href={caseUrl}>{words.openFile}</a>
      </p>
    );
  }
  const held = readField(one, 'cause');
  const claim = readField(one, 'claim');
  const currency = claim?.currency ?? usualCurrency;
  const main = chooseMainCause(diagnosis, sheet, claim);
  const cause = picked ?? ('cause' in main ? main.cause : undefined);
  const ours = writeOurSide(sheet, w);
  const found = { diagnosis, sheet, t, w, locale };
  const evidence =
    sheet.evidence ?? writeEvidenceLine(found, cause, listConcerns(diagnosis, sheet, claim), currency);
  const note = writeStepsNote(found, cause);
  const why = picked ? undefined : sayWhy(main, w, currency, locale);
  const write = (): void => {
    if (!cause) return;
    const value: CauseFound = {
      id: cause,
      ourSide: listOurSide(sheet),
      ...(evidence.trim() && { evidence: evidence.trim() }),
      ...(diagnosis.hardSign === 'seen' && { redFlag: true }),
    };
    const done = writeField(one.id, 'cause', value, tool);
    if (!done) return setSaid(words.refused);
    setBefore({ id: one.id, held: one.fields.cause, note: readNote(one, stepsNoteId) });
    writeNote(one.id, { id: stepsNoteId, text: note });
    const isNoted = readNote(getOpenCase(), stepsNoteId) === note.trim();
    const places = { name: one.name, cause: causes[cause][locale], n: mostNotes };
    setSaid(fill(isNoted ? words.written : words.stepsRefused, places));
  };
  const undo = (): void => {
    if (!before) return;
    putFieldBack(before.id, 'cause', before.held);
    writeNote(before.id, { id: stepsNoteId, text: before.note });
    setBefore(undefined);
    setSaid(words.undone);
  };

  return (
    <>
      <p>
        {fill(words.into, { name: one.name })} <a href={caseUrl}>{words.openFile}</a>
      </p>
      {held && !before && <p>{fill(words.holds, { cause: causes[held.id][locale] })}</p>}
      <label class="field">
        {words.cause}
        <select
          value={cause ?? ''}
          onChange={(event) => setPicked((event.currentTarget.value || undefined) as Cause | undefined)}
        >
          {!cause && <option value="">{words.choose}</option>}
          {Object.entries(causes).map(([id, title]) => (
            <option key={id} value={id}>
              {title[locale]}
            </option>
          ))}
        </select>
      </label>
      {why && <p data-why={main.type}>{why}</p>}
      {(diagnosis.verdict.type === 'not-enough' || diagnosis.verdict.type === 'nothing') && (
        <p data-unsure>{words.unsure}</p>
      )}
      <p>{ours ? fill(words.ours, { list: ours }) : words.noneOfOurs}</p>
      <label class="field">
        {words.evidence}
        <textarea
          rows={4}
          maxLength={longestEvidence}
          value={evidence}
          placeholder={sheet.evidence === undefined ? w.noEvidence : undefined}
          onInput={(event) => {
            const { value } = event.currentTarget;
            handle.change((old) => setEvidence(old, value));
          }}
        />
        <small>{words.evidenceHint}</small>
      </label>
      {note && <p>{words.steps}</p>}
      <p class={css['row']}>
        <button type="button" class="button" disabled={!cause} onClick={write}>
          {words.write}
        </button>
        {sheet.evidence !== undefined && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => handle.change((old) => setEvidence(old, undefined))}
          >
            {words.fromTicks}
          </button>
        )}
        {before?.id === one.id && (
          <button type="button" class="button-quiet" onClick={undo}>
            {words.undo}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      {nextUrl && (
        <p>
          <a href={nextUrl}>{words.next}</a>
        </p>
      )}
      <StorageNotice locale={locale} />
    </>
  );
};
