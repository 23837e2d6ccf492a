import { lessonForms } from './lesson-forms.ts';
import { moneyByDayForm } from './money-by-day.ts';
import { openingForm } from './opening.ts';
import { promisesForm } from './promises.ts';
import type { FieldForm } from './form.ts';

/** The fields that can be filled in by hand, each with its form. */
export const fieldForms = {
  ...lessonForms,
  target: moneyByDayForm,
  floor: moneyByDayForm,
  ask: moneyByDayForm,
  opening: openingForm,
  promises: promisesForm,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each form goes with the value of its own field
} satisfies Record<string, FieldForm<any>>;

/** A field that can be filled in by hand. */
export type EditableField = keyof typeof fieldForms;

/** Tells whether a field can be filled in by hand. */
export const isEditable = (name: string): name is EditableField => Object.hasOwn(fieldForms, name);

/** A field's form, for code that handles fields without knowing which one. */
export const formOf = (name: EditableField): FieldForm<unknown> => fieldForms[name] as FieldForm<unknown>;
