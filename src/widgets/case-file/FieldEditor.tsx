import { useRef, useState } from 'preact/hooks';
import type { Case, Entry } from '../../domain/case/case.ts';
import { formOf, type EditableField } from '../../domain/case/forms/index.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { putFieldBack } from '../../stores/cases.ts';
import { useStorageHealth } from '../../stores/use-storage-health.ts';
import { FieldInputs } from '../shared/case-fields/FieldInputs.tsx';
import { InvoiceInputs } from '../shared/case-fields/InvoiceInputs.tsx';
import { PromiseInputs } from '../shared/case-fields/PromiseInputs.tsx';
import { useFieldForm } from '../shared/case-fields/use-field-form.ts';
import css from './case-file.module.css';
import { labels } from './labels.ts';
import { strings } from './strings.ts';

interface Props {
  one: Case;
  field: EditableField;
  locale: Locale;
}

/** One field of the case to be filled in or changed by hand. */
export const FieldEditor = ({ one, field, locale }: Props) => {
  const t = strings[locale];
  const title = labels[locale].fields[field];
  const element = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState('');
  /** What stood in the field before it was emptied, for as long as it can be put back. */
  const [emptied, setEmptied] = useState<Entry<unknown>>();
  const { state } = useStorageHealth();
  const form = useFieldForm(one, field, {
    ...{ id: `edit-${field}`, locale, disabled: false },
    form: formOf(field),
  });
  const save = (): void => {
    const reading = form.check();
    if (reading.type === 'invalid') {
      setSaid(t.notSaved);
      setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const before = one.fields[field];
    const done = form.commit(one.id, reading);
    const saved = state === 'kept' ? t.saved : t.savedForNow;
    const unchanged = before ? t.notChanged : t.nothingToSave;
    if (done !== 'unchanged') setEmptied(done === 'emptied' ? before : undefined);
    setSaid(fill({ saved, unchanged, emptied: t.emptied }[done], { title, name: one.name }));
  };
  const putBack = (held: Entry<unknown>): void => {
    putFieldBack(one.id, field, held);
    setEmptied(undefined);
    setSaid(fill(t.fieldBack, { title }));
    element.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };
  return (
    <details class={css['editor']} id={`case-${field}`}>
      <summary>
        <span>{title}</span>{' '}
        <span class={css['quiet']}>{form.isDirty ? t.unsaved : one.fields[field] ? t.filled : t.blank}</span>
      </summary>
      <form
        ref={element}
        class={css['form']}
        aria-label={title}
        onInput={() => setSaid('')}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {field === 'promises' ? <PromiseInputs form={form} /> : <FieldInputs form={form} />}
        {field === 'claim' && <InvoiceInputs form={form} />}
        <div class={css['actions']}>
          <button type="submit" class="button">
            {t.saveField}
          </button>
          <button type="button" class="button-quiet" disabled={!form.isDirty} onClick={form.reset}>
            {t.resetField}
          </button>
        </div>
        <p role="status" class={css['said']}>
          {said || (form.isDirty ? t.unsaved : '')}
        </p>
        {emptied && !one.fields[field] && (
          <button type="button" class="button-quiet" onClick={() => putBack(emptied)}>
            {t.undoEmptied}
          </button>
        )}
      </form>
    </details>
  );
};
