import type { Locale } from '../../domain/locale.ts';
import { makeFull, makeNamed, shelve } from '../shared/gallery/example-cases.ts';
import { forbidden, type Act, type Stage } from '../shared/gallery/stage.ts';
import type { Ask } from './YourCustomerView.tsx';

/** Everything a block may ask for; a stage shows one block of each. */
export const asks = [
  'note',
  'claim',
  'capacity',
  'cause',
  'evidence',
  'counterpart',
] as const satisfies readonly Ask[];

const key = 'pif:cases:v1';
const save = (ask: Ask): Act => ({ press: `form:has(#${ask}-note) [type="submit"]` });

/** Every state of the “your customer” blocks. */
export const listStages = (locale: Locale): Stage[] => {
  const named = { [key]: shelve(makeNamed(locale)) };
  const full = makeFull(locale);
  const filled = { [key]: shelve(full) };
  return [
    { id: 'no-case', title: 'No case yet' },
    { id: 'empty', title: 'A case with its name alone', stored: named },
    { id: 'filled', title: 'A case in which all of it stands', stored: filled },
    {
      id: 'refused',
      title: 'Amounts that cannot be read, and nothing to save',
      stored: named,
      acts: [
        { type: '1e400', into: '#claim-field-total' },
        save('claim'),
        { type: '-5', into: '#capacity-field-amount' },
        save('capacity'),
        save('note'),
        save('cause'),
        save('evidence'),
        save('counterpart'),
      ],
    },
    {
      id: 'saved',
      title: 'Just saved, and texts that are not saved yet',
      stored: { ...named, 'pif:drafts:v1': { 'named/capacity': { amount: '8 万', currency: 'CNY' } } },
      acts: [{ type: '26万', into: '#claim-field-total' }, save('claim'), { type: '…', into: '#note-note' }],
    },
    {
      id: 'emptied',
      title: 'Emptied, and still to be put back',
      stored: filled,
      acts: [{ type: '', into: '#capacity-field-amount' }, save('capacity')],
    },
    forbidden,
  ];
};
