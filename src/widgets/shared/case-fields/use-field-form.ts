import { useState } from 'preact/hooks';
import { readField, type Case } from '../../../domain/case/case.ts';
import type { Draft, DraftErrors, DraftReading, FieldForm } from '../../../domain/case/forms/form.ts';
import type { EditableField } from '../../../domain/case/forms/index.ts';
import { readCurrency } from '../../../domain/case/forms/inputs.ts';
import { usualCurrency } from '../../../domain/case/money.ts';
import type { Locale } from '../../../domain/locale.ts';
import { emptyField, writeField } from '../../../stores/cases.ts';
import { drafts, dropDrafts, keepDraft, withoutCase } from '../../../stores/drafts.ts';
import { useStored } from '../../../stores/use-stored.ts';

/** What the inputs of a form need. */
export interface Form {
  /** Begins the ids of the inputs, so that they are unique in a page. */
  id: string;
  locale: Locale;
  disabled: boolean;
  draft: Draft;
  errors: DraftErrors;
  /** Currency of the amounts. */
  currency: string;
  set: (name: string, text: string) => void;
  replace: (draft: Draft) => void;
}

/** What saving did. */
export type Committed = 'saved' | 'emptied' | 'unchanged';

/** A form that also knows how to be checked and saved. */
export interface FieldFormState extends Form {
  field: EditableField;
  /** Something was typed that is not saved yet. */
  isDirty: boolean;
  /** Reads the form and marks what is wrong. */
  check: () => DraftReading<unknown>;
  /** Writes what was read into a case, if anything was changed, then forgets the draft; tells what was done. */
  commit: (caseId: string, reading: DraftReading<unknown>) => Committed;
  /** Gives up what was typed. */
  reset: () => void;
}

interface Options {
  id: string;
  locale: Locale;
  disabled: boolean;
  /** The field's own form. */
  form: FieldForm<unknown>;
}

const isSame = (a: Draft, b: Draft): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => (a[name] ?? '') === (b[name] ?? ''));

/** The form of one field: shows what the case holds, keeps what is typed through a reload, saves on request. */
export const useFieldForm = (
  one: Case | undefined,
  field: EditableField,
  { id, locale, disabled, form }: Options,
): FieldFormState => {
  const place = `${one?.id ?? withoutCase}/${field}`;
  const [errors, setErrors] = useState<DraftErrors>({});
  const known = readField(one, field);
  const filled = form.fill(known, readField(one, 'claim')?.currency ?? usualCurrency);
  const kept = useStored(drafts)[place];
  const draft = kept ?? filled;

  /** The newest text, which the view may not have drawn yet. */
  const newest = (): Draft => drafts.$value.get()[place] ?? filled;
  const replace = (next: Draft): void => {
    if (isSame(next, filled)) dropDrafts([place]);
    else keepDraft(place, next);
  };
  return {
    ...{ id, locale, disabled, draft, errors, field },
    currency: readCurrency(draft),
    isDirty: kept !== undefined,
    set: (name, text) => {
      setErrors((all) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== name)));
      replace({ ...newest(), [name]: text });
    },
    replace: (next) => {
      setErrors({});
      replace(next);
    },
    check: () => {
      const reading = form.read(newest(), known);
      setErrors(reading.type === 'invalid' ? reading.errors : {});
      return reading;
    },
    commit: (caseId, reading) => {
      const its = `${caseId}/${field}`;
      const isChanged = its in drafts.$value.get();
      if (!isChanged || (reading.type === 'empty' && !one?.fields[field])) return 'unchanged';
      if (reading.type === 'value') writeField(caseId, field, reading.value as never, 'hand');
      else emptyField(caseId, field);
      dropDrafts([its]);
      return reading.type === 'value' ? 'saved' : 'emptied';
    },
    reset: () => {
      setErrors({});
      dropDrafts([place]);
    },
  };
};
