import { useEffect, useRef, useState } from 'preact/hooks';
import { readField } from '../../domain/case/case.ts';
import { nextLetters } from '../../domain/case/shelf.ts';
import { settings, situations } from '../../domain/case/situations.ts';
import { fill } from '../../i18n/fill.ts';
import { languageTag } from '../../i18n/locales.ts';
import { cases, makeCase, writeField } from '../../stores/cases.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { useStored } from '../../stores/use-stored.ts';
import { StorageNotice } from '../shared/storage-notice/StorageNotice.tsx';
import type { ResultProps } from './parts/ResultPanel.tsx';

const tool = 'debtor-classifier';
type Writable = 'situation' | 'setting' | 'people';

/**
 * Buttons that write situation, setting and counterpart into the open case, and say in words what was written.
 * The answers belong to that case from then on.
 */
export const CaseWriter = ({ desk, result }: ResultProps) => {
  const { data, job, locale, caseUrl } = desk;
  const { words } = data;
  const one = useOpenCase();
  const shelf = useStored(cases);
  const [said, setSaid] = useState('');
  const row = useRef<HTMLParagraphElement>(null);
  const isMade = useRef(false);
  const { role, behaviours } = job.work;
  const { top, runnerUp, setting, redFlag, posterior } = result;

  useEffect(() => {
    if (!one || !isMade.current) return;
    isMade.current = false;
    row.current?.querySelector('button')?.focus();
  }, [one?.id]);

  const writePart = (id: string, part: Writable): boolean => {
    if (part === 'setting') return writeField(id, part, { id: setting }, tool);
    if (part === 'people')
      return role !== undefined && writeField(id, 'counterpart', { role, behaviours: [...behaviours] }, tool);
    const probability = Math.round(posterior.situations[top] * 100) / 100;
    return writeField(id, part, { id: top, runnerUp, probability, ...(redFlag && { redFlag }) }, tool);
  };
  const write = (parts: readonly Writable[]): void => {
    if (!one) return;
    const was = parts.includes('situation') ? readField(one, 'situation')?.id : undefined;
    const values = { situation: situations[top][locale], setting: settings[setting][locale], people: '' };
    const done = parts.filter((part) => writePart(one.id, part));
    if (done.length > 0) job.bind();
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
      <p data-part="row" ref={row}>
        {one ? (
          <>
            {button(words.writeAll, ['situation', 'setting'], 'button')}
            {button(words.writeSituation, ['situation'], 'button-quiet')}
            {button(words.writeSetting, ['setting'], 'button-quiet')}
            {button(words.writePeople, ['people'], 'button-quiet', role === undefined)}
          </>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => {
              isMade.current = true;
              job.bind();
              makeCase(name);
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
