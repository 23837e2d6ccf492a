import { countRows, removeRow } from '../../../domain/case/forms/rows.ts';
import type { Form } from './use-field-form.ts';

interface Props {
  form: Form;
  row: number;
  label: string;
}

/** Takes a row out of a form; the focus stays where something can be done. */
export const RemoveRow = ({ form, row, label }: Props) => (
  <button
    type="button"
    class="button-quiet no-print"
    disabled={form.disabled}
    onClick={({ currentTarget }) => {
      // The last row goes away with this button; above it another row moves into its place.
      const isLast = row === countRows(form.draft) - 1;
      if (isLast) currentTarget.closest('section')?.querySelector<HTMLElement>(':scope > button')?.focus();
      form.replace(removeRow(form.draft, row));
    }}
  >
    {label}
  </button>
);
