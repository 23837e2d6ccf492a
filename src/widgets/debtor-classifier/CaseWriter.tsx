import { useEffect, useRef, useState } from 'preact/hooks';
import { readField, type Case } from '../../domain/case/case.ts';
import { rankIds } from '../../domain/classifier/posterior.ts';
import { nextLetters } from '../../domain/case/shelf.ts';
import { settings, situations, type Setting } from '../../domain/case/situations.ts';
import { fill } from '../../i18n/fill.ts';
import { languageTag } from '../../i18n/locales.ts';
import { cases, makeCase, putFieldBack, writeField } from '../../stores/cases.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { useStored } from '../../stores/use-stored.ts';
import { StorageNotice } from '../shared/storage-notice/StorageNotice.tsx';
import type { ResultProps } from './parts/ResultPanel.tsx';
import { showChance } from './verdict.ts';

const tool = 'debtor-classifier';
type Writable = 'situation' | 'setting' | 'people';

/** Puts back what a case held before a part was written. */
const restore = ({ id, fields }: Case, part: Writable): void => {
  const field = part === 'people' ? 'counterpart' : part;
  putFieldBack(id, field, fields[field]);
};

/** Buttons that write situation, setting and counterpart into the open case, and say in words what was written; it can be taken back. */
export const CaseWriter = ({ desk, result }: ResultProps) => {
  const { data, job, locale, caseUrl } = desk;
  const { words } = data;
  const one = useOpenCase();
  const shelf = useStored(cases);
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<{ one: Case; parts: readonly Writable[] }>();
  const [picked, setPicked] = useState<Setting>();
  const row = useRef<HTMLParagraphElement>(null);
  const isMade = useRef(false);
  const { role, behaviours } = job.work;
  const { top, runnerUp, isSettingSure, redFlag, posterior } = result;
  // A setting that is only likely is not written as a fact: the learner says which it is, or leaves it out.
  const setting = isSettingSure ? result.setting : picked;

  useEffect(() => {
    if (!one || !isMade.current) return;
    isMade.current = false;
    row.current?.querySelector('button')?.focus();
  }, [one?.id]);

  const writePart = (id: string, part: Writable): boolean => {
    if (part === 'setting') return setting !== undefined && writeField(id, part, { id: setting }, tool);
    if (part === 'people')
      return role !== undefined && writeField(id, 'counterpart', { role, behaviours: [...behaviours] }, tool);
    const probability = Math.round(posterior.situations[top] * 100) / 100;
    return writeField(id, part, { id: top, runnerUp, probability, ...(redFlag && { redFlag }) }, tool);
  };
  const write = (parts: readonly Writable[]): void => {
    if (!one) return;
    const was = parts.includes('situation') ? readField(one, 'situation')?.id : undefined;
    const values = {
      situation: situations[top][locale],
      setting: setting ? settings[setting][locale] : '',
      people: '',
    };
    const done = parts.filter((part) => writePart(one.id, part));
    if (done.length > 0) setBefore({ one, parts: done });
    const names = done.map((part) => fill(words.parts[part], { v: values[part] }));
    const list = new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }).format(names);
    const changed =
      was !== undefined && was !== top ? fill(words.before, { was: situations[was][locale] }) : '';
    setSaid(
      done.length > 0
        ? `${fill(words.written, { name: one.name, parts: list })}${words.gap}${changed}`
        : words.notWritten,
    );
  };
  const name = fill(words.defaultName, { letters: nextLetters(shelf) });
  const button = (label: string, parts: readonly Writable[], kind: string, isOff = false) => (
    <button type="button" class={kind} disabled={isOff} onClick={() => write(parts)}>
      {label}
    </button>
  );
  return (
    <>
      <p>
        {one ? fill(words.into, { name: one.name }) : words.noCase}
        {words.gap}
        <a href={caseUrl}>{words.openFile}</a>
      </p>
      {one && !isSettingSure && (
        <label class="field">
          {words.whichSetting}
          <select
            value={picked ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setPicked(value === '' ? undefined : (value as Setting))
            }
          >
            <option value="">{words.leaveSetting}</option>
            {rankIds(posterior.settings).map((id) => (
              <option key={id} value={id}>
                {settings[id][locale]} ({showChance(posterior.settings[id])})
              </option>
            ))}
          </select>
        </label>
      )}
      <p data-part="row" ref={row}>
        {one ? (
          <>
            {button(words.writeAll, ['situation', 'setting', 'people'], 'button')}
            {button(words.writeSituation, ['situation'], 'button-quiet')}
            {button(words.writeSetting, ['setting'], 'button-quiet', setting === undefined)}
            {button(words.writePeople, ['people'], 'button-quiet', role === undefined)}
            {before?.one.id === one.id && (
              <button
                type="button"
                class="button-quiet"
                onClick={() => {
                  for (const part of before.parts) restore(before.one, part);
                  setBefore(undefined);
                  setSaid(words.takenBack);
                  row.current?.querySelector('button')?.focus();
                }}
              >
                {words.takeBack}
              </button>
            )}
          </>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => {
              isMade.current = true;
              makeCase(name, !job.isGuest);
            }}
          >
            {fill(words.make, { name })}
          </button>
        )}
      </p>
      {one && role === undefined && <p data-part="soft">{words.needsRole}</p>}
      <p role="status">{said}</p>
      <StorageNotice locale={locale} />
    </>
  );
};
