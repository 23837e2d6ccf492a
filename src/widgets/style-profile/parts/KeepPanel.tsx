import { useState } from 'preact/hooks';
import { nextLetters } from '../../../domain/case/shelf.ts';
import type { AxisSums } from '../../../domain/assessment/score-sums.ts';
import { scoreStyleEntry, type StyleEntry } from '../../../domain/assessment/style-entry.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDay } from '../../../i18n/format.ts';
import { localDay } from '../../../domain/local-day.ts';
import { cases, makeCase } from '../../../stores/cases.ts';
import { profile, writeProfile } from '../../../stores/profile.ts';
import { useOpenCase } from '../../../stores/use-open-case.ts';
import { useStored } from '../../../stores/use-stored.ts';
import { StorageNotice } from '../../shared/storage-notice/StorageNotice.tsx';
import type { PartProps } from './part-props.ts';
import { writeLabel } from './show.ts';

/** Keeps the result as “my style”, which belongs to the learner and not to a case. */
export const KeepPanel = ({ sheet, texts, sums }: PartProps & { sums: AxisSums }) => {
  const { words } = texts;
  const { locale, caseUrl } = sheet;
  const { style } = useStored(profile);
  const shelf = useStored(cases);
  const one = useOpenCase();
  const [said, setSaid] = useState('');
  const kept = scoreStyleEntry(style?.value);
  const name = fill(words.caseName, { letters: nextLetters(shelf) });
  return (
    <>
      <p>{words.keepLead}</p>
      {kept && style && (
        <p>
          {fill(words.kept, { day: formatDay(localDay(style.at), locale), label: writeLabel(kept, texts) })}
        </p>
      )}
      <p data-part="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            writeProfile('style', { language: locale, ...sums } satisfies StyleEntry);
            setSaid(words.keptNow);
          }}
        >
          {words.keep}
        </button>
        {!one && (
          <button
            type="button"
            class="button-quiet"
            onClick={(event) => {
              makeCase(name);
              (event.currentTarget.previousElementSibling as HTMLElement | null)?.focus();
            }}
          >
            {fill(words.makeCase, { name })}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      <p>
        {!one && words.noCase} <a href={caseUrl}>{words.toCases}</a>
      </p>
      <StorageNotice locale={locale} />
    </>
  );
};
