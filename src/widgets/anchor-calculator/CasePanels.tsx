import { useState } from 'preact/hooks';
import type { Case } from '../../domain/case/case.ts';
import { nextLetters } from '../../domain/case/shelf.ts';
import { fill } from '../../i18n/fill.ts';
import { languageTag, type Locale } from '../../i18n/locales.ts';
import { cases, makeCase } from '../../stores/cases.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { useStored } from '../../stores/use-stored.ts';
import { StorageNotice } from '../shared/storage-notice/StorageNotice.tsx';
import css from './anchor-calculator.module.css';
import { findObstacle, readCase, type FromCase, writables, writePart, type Writable } from './case-link.ts';
import { caseStrings } from './case-strings.ts';
import { useKeptWork } from './keep-work.ts';
import { writeLines } from './parts/write-lines.ts';
import type { Anchor, Sheet } from './use-anchor.ts';

export { OwnStyle } from '../shared/style-words/OwnStyle.tsx';

interface SourceProps {
  anchor: Anchor;
  locale: Locale;
  /** Whether kept work or the open case may bring its figures by itself: only as the tool opens, and not over a link. */
  mayTake: boolean;
}

/** The worksheet as the figures of a case make it. */
const sheetOf = ({ id, name }: Case, { inputs, demands }: FromCase & { type: 'figures' }): Sheet => ({
  inputs,
  demands,
  origin: { type: 'case', id, name, of: `${inputs.mode} ${inputs.claim}` },
  isEdited: false,
});

/** Brings in the learner's kept work or the figures of the open case when the tool opens; afterwards only when asked. */
export const CaseSource = ({ anchor, locale, mayTake }: SourceProps) => {
  const t = caseStrings[locale];
  const one = useOpenCase();
  const found = one && readCase(one);
  const ofCase = one && found?.type === 'figures' ? sheetOf(one, found) : undefined;
  useKeptWork({ anchor, ofCase, mayTake });

  if (!one) return null;
  if (found?.type === 'obstacle')
    return <> {fill(t.cannotRead, { name: one.name, why: t.obstacles[found.code] })}</>;
  if (!ofCase) return null;
  // Once changed, a reset leads back to the case's figures, unless the case has changed as well.
  const isShown =
    anchor.origin.type === 'case' &&
    anchor.origin.id === one.id &&
    JSON.stringify(anchor.start.inputs) === JSON.stringify(ofCase.inputs);
  return isShown ? null : (
    <button
      type="button"
      class="button-quiet"
      onClick={() => anchor.load(ofCase.inputs, ofCase.origin, ofCase.demands)}
    >
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
