import { useEffect, useRef } from 'preact/hooks';
import { fieldForms, type EditableField } from '../../domain/case/forms/index.ts';
import { findOpenCase } from '../../domain/case/shelf.ts';
import type { Locale } from '../../domain/locale.ts';
import { cases } from '../../stores/cases.ts';
import { useStored } from '../../stores/use-stored.ts';
import { BackupPanel } from '../shared/backup/BackupPanel.tsx';
import { StorageNotice } from '../shared/storage-notice/StorageNotice.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import waiting from '../shared/waiting.module.css';
import css from './case-file.module.css';
import { CaseList } from './CaseList.tsx';
import { FieldEditor } from './FieldEditor.tsx';
import { MissingList } from './MissingList.tsx';
import { NotesEditor } from './NotesEditor.tsx';
import type { Places } from './places.ts';
import { PlanSheet } from './PlanSheet.tsx';
import { useStoryWords } from './story/use-story-words.ts';
import { strings } from './strings.ts';

interface Props {
  locale: Locale;
  /** Tools and lessons that exist, for links and for the names of tools. */
  places: Places;
}

const editable = Object.keys(fieldForms) as EditableField[];

/** The case page: of the open case its plan, what it lacks, and forms to fill it in; then all cases, and the back-up. */
export const CaseFileView = ({ locale, places }: Props) => {
  const t = strings[locale];
  const isLoaded = useLoaded();
  const shelf = useStored(cases);
  const one = findOpenCase(shelf);
  const words = useStoryWords(locale);
  const root = useRef<HTMLDivElement>(null);
  const goTo = (field: string): void => {
    const form = root.current?.querySelector<HTMLDetailsElement>(`#case-${field}`);
    if (!form) return;
    form.open = true;
    form.querySelector<HTMLElement>('select, input, textarea, form button')?.focus();
  };
  const isWhole = isLoaded && words !== 'loading';
  // A link from elsewhere to one form, as to `#case-claim`.
  useEffect(() => {
    const [, field] = /^#case-([a-z]+)$/.exec(location.hash) ?? [];
    if (isWhole && field && one) goTo(field);
  }, [isWhole]);
  if (!isWhole) {
    return (
      <div class={`${css['root'] ?? ''} ${waiting['waiting'] ?? ''}`}>
        <p>{t.whatItIs}</p>
      </div>
    );
  }
  return (
    <div class={css['root']} ref={root}>
      <div class="no-print">
        <p>
          {t.lead} {one && <a href="#case-list">{t.allCases}</a>}
        </p>
        <StorageNotice locale={locale} />
      </div>
      {one && (
        <>
          <PlanSheet key={one.id} one={one} locale={locale} places={places} words={words} onFill={goTo} />
          <MissingList one={one} locale={locale} places={places} onFill={goTo} />
          <section class="no-print" aria-labelledby="case-edit">
            <h2 id="case-edit">{t.edit}</h2>
            <p class={css['quiet']}>{t.editLead}</p>
            {editable.map((field) => (
              <FieldEditor key={`${one.id}-${field}`} one={one} field={field} locale={locale} />
            ))}
            <NotesEditor key={`${one.id}-notes`} one={one} locale={locale} places={places} />
          </section>
        </>
      )}
      <CaseList {...{ shelf, locale, places }} />
      <BackupPanel locale={locale} />
    </div>
  );
};
