import { useRef } from 'preact/hooks';
import { fieldForms, type EditableField } from '../../domain/case/forms/index.ts';
import { findOpenCase } from '../../domain/case/shelf.ts';
import type { Locale } from '../../domain/locale.ts';
import { cases } from '../../stores/cases.ts';
import { useStored } from '../../stores/use-stored.ts';
import { BackupPanel } from '../shared/backup/BackupPanel.tsx';
import { StorageNotice } from '../shared/storage-notice/StorageNotice.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
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

/** The case page: all cases, and of the open one its plan, what it lacks, and forms to fill it in. */
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
    form.querySelector<HTMLElement>('select, input, textarea')?.focus();
  };
  if (!isLoaded || words === 'loading') {
    return (
      <div class={`${css['root'] ?? ''} ${css['waiting'] ?? ''}`}>
        <p>{t.whatItIs}</p>
      </div>
    );
  }
  return (
    <div class={css['root']} ref={root}>
      <div class="no-print">
        <p>{t.lead}</p>
        <StorageNotice locale={locale} />
      </div>
      <CaseList shelf={shelf} locale={locale} />
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
      <BackupPanel locale={locale} />
    </div>
  );
};
