import { useEffect, useRef, useState } from 'preact/hooks';
import { nextLetters } from '../../domain/case/shelf.ts';
import { fill } from '../../i18n/fill.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { cases, makeCase } from '../../stores/cases.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { useStored } from '../../stores/use-stored.ts';
import { StorageNotice } from '../shared/storage-notice/StorageNotice.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import css from './anchor-calculator.module.css';
import { findObstacle, readCase, writables, writePart, type Writable } from './case-link.ts';
import { caseStrings } from './case-strings.ts';
import { writeLines } from './parts/write-lines.ts';
import type { Anchor } from './use-anchor.ts';

export { OwnStyle } from '../shared/style-words/OwnStyle.tsx';

interface SourceProps {
  anchor: Anchor;
  locale: Locale;
  /** Whether the open case may bring its figures by itself: only as the tool opens, and not over a link. */
  mayTake: boolean;
}

/** Brings in the figures of the open case when the tool opens; afterwards only when asked. */
export const CaseSource = ({ anchor, locale, mayTake }: SourceProps) => {
  const t = caseStrings[locale];
  const one = useOpenCase();
  const isLoaded = useLoaded();
  const hasLooked = useRef(false);
  const found = one && readCase(one);
  const take = (): void => {
    if (one && found?.type === 'figures') {
      anchor.load(found.inputs, { type: 'case', id: one.id, name: one.name }, found.demands);
    }
  };
  useEffect(() => {
    if (!isLoaded || hasLooked.current) return;
    hasLooked.current = true;
    if (mayTake && !anchor.isEdited && anchor.origin.type === 'example') take();
  }, [isLoaded]);

  if (!one || !found) return null;
  if (found.type === 'obstacle')
    return <> {fill(t.cannotRead, { name: one.name, why: t.obstacles[found.code] })}</>;
  const isShown = anchor.origin.type === 'case' && anchor.origin.id === one.id && !anchor.isEdited;
  return isShown ? null : (
    <button type="button" class="button-quiet" onClick={take}>
      {fill(t.use, { name: one.name })}
    </button>
  );
};

interface WriterProps {
  anchor: Anchor;
  locale: Locale;
  caseUrl: string;
}

/** Buttons that write the worksheet into the open case, and say in words what was written. */
export const CaseWriter = ({ anchor, locale, caseUrl }: WriterProps) => {
  const t = caseStrings[locale];
  const one = useOpenCase();
  const shelf = useStored(cases);
  const [said, setSaid] = useState('');
  const { inputs, demands } = anchor;
  const write = (parts: readonly Writable[]): void => {
    if (!one) return;
    const code = findObstacle(one, inputs);
    if (code) return setSaid(fill(t.notWritten, { why: t.obstacles[code] }));
    const opening = writeLines(inputs, locale)[0]?.text ?? '';
    const done = parts.filter((part) => writePart(one, part, inputs, { demands, opening, locale }));
    const names = new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }).format(
      done.map((part) => t.parts[part]),
    );
    const missed = done.length < parts.length ? ` ${fill(t.notWritten, { why: t.noLadder })}` : '';
    setSaid(`${done.length > 0 ? fill(t.written, { name: one.name, parts: names }) : ''}${missed}`);
  };
  const name = fill(t.defaultName, { letters: nextLetters(shelf) });
  return (
    <>
      <p>
        {one ? fill(t.into, { name: one.name }) : t.none} <a href={caseUrl}>{t.openFile}</a>
      </p>
      <p class={css['row']}>
        {one ? (
          <>
            <button type="button" class="button" onClick={() => write(writables)}>
              {t.all}
            </button>
            {writables.map((part) => (
              <button key={part} type="button" class="button-quiet" onClick={() => write([part])}>
                {t.parts[part]}
              </button>
            ))}
          </>
        ) : (
          <button type="button" class="button" onClick={() => makeCase(name)}>
            {fill(t.make, { name })}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      <StorageNotice locale={locale} />
    </>
  );
};
