import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createCase, setField } from '../../src/domain/case/case.ts';
import { mostNotes } from '../../src/domain/case/fields/notes.ts';
import { NotesEditor } from '../../src/widgets/case-file/NotesEditor.tsx';
import { mount } from './mount.tsx';

const at = '2026-11-01T08:00:00.000Z';

it('says that a case takes no more notes, and keeps the next one where it was typed', async () => {
  const items = Array.from({ length: mostNotes }, (_, n) => ({
    id: `hand/${n}`,
    text: n ? '' : 'the first',
    at,
  }));
  const one = setField(createCase('k1', 'Blue', at), 'notes', { items }, 'hand', at);
  mount(<NotesEditor one={one} locale="en" places={{ tools: {}, lessons: {} }} />);
  document.querySelector('details')?.toggleAttribute('open', true);
  await page.getByLabelText('A new note').fill('one more');
  await expect.element(page.getByText('This case holds 500 notes', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Add this note' })).toBeDisabled();
  await expect.element(page.getByLabelText('A new note')).toHaveValue('one more');
});
