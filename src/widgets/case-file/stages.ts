import type { Case } from '../../domain/case/case.ts';
import type { Locale } from '../../domain/locale.ts';
import { cutOff, forbidden, makeDamaged, type Act, type Stage } from '../shared/gallery/stage.ts';
import { makeClaimed, makeFull, makeNamed, makeSettled, shelve } from '../shared/gallery/example-cases.ts';

const key = 'pif:cases:v1';
const settings = { 'pif:settings:v1': { theme: 'system', backedUpAt: '2026-11-20T08:00:00.000Z' } };

/** Opens every form, so that all of the page is looked at. */
const openForms = (...fields: readonly string[]): Act[] =>
  fields.map((field) => ({ press: `#case-${field} > summary` }));

/** Every state of the case file. */
export const listStages = (locale: Locale): Stage[] => {
  const full = makeFull(locale);
  const hold = (...all: readonly Case[]): Record<string, unknown> => ({
    ...settings,
    [key]: shelve(...all),
  });
  return [
    { id: 'empty', title: 'No case yet' },
    { id: 'named', title: 'A case with its name alone', stored: { [key]: shelve(makeNamed(locale)) } },
    { id: 'claimed', title: 'Only the claim is known', stored: hold(makeClaimed(locale)) },
    { id: 'filled', title: 'Every tool has written', stored: hold(full) },
    { id: 'danger', title: 'With signs of bad faith', stored: hold(makeFull(locale, true)) },
    { id: 'settled', title: 'All of it is paid', stored: hold(makeSettled(locale)) },
    {
      id: 'several',
      title: 'Several cases, the open one being renamed',
      stored: hold(makeSettled(locale), full, makeClaimed(locale)),
      acts: [{ press: '[aria-labelledby="case-list"] li[aria-current] button' }],
    },
    {
      id: 'none-open',
      title: 'Cases, none of them open',
      stored: { ...settings, [key]: { ...shelve(full, makeClaimed(locale)), open: null } },
    },
    {
      id: 'loose',
      title: 'Work begun without a case, which the open one may take',
      stored: {
        ...hold(makeClaimed(locale)),
        'pif:cause-diagnosis:v1': { none: { marks: { 'own-process': 'seen' }, amounts: {} } },
        'pif:drafts:v1': { 'new/capacity': { amount: '8 万' } },
      },
    },
    {
      id: 'forms',
      title: 'Every form open: one with a text that is not saved yet, one that cannot be read',
      stored: { ...hold(full), 'pif:drafts:v1': { 'dealer/capacity': { amount: '8 万', currency: 'CNY' } } },
      acts: [
        ...openForms('claim', 'capacity', 'cause', 'counterpart', 'evidence', 'target', 'opening', 'notes'),
        { type: '1e400', into: '#edit-target-amount' },
        { press: '#case-target [type="submit"]' },
      ],
    },
    {
      id: 'deleted',
      title: 'A case was deleted and can be put back',
      stored: hold(full, makeClaimed(locale)),
      acts: [{ press: '[aria-labelledby="case-list"] li button:last-of-type' }],
    },
    forbidden,
    makeDamaged(key, hold(full)),
    { id: 'unreadable', title: 'Nothing of what was stored can be read', stored: { [key]: cutOff } },
  ];
};
