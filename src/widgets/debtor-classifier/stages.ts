import type { AnyModel } from '../../domain/classifier/model.ts';
import { writeShared } from '../../domain/classifier/share.ts';
import type { Locale } from '../../domain/locale.ts';
import { at, makeFull, shelve } from '../shared/gallery/example-cases.ts';
import { forbidden, type Act, type Stage } from '../shared/gallery/stage.ts';

const cases = 'pif:cases:v1';
const key = 'pif:debtor-classifier:v1';
const work = {
  answers: {
    use: 'resold',
    payer: 'firm',
    'named-step': 'vague',
    'pays-others': 'as-usual',
    reach: 'polite',
  },
  ignoresCause: false,
  behaviours: ['tough'],
  role: 'owner',
  at,
} as const;
const result: Act = { press: '[data-classifier] button[aria-expanded="false"]' };
const awake: Act = { await: '[data-classifier] [aria-expanded]:not(:disabled)' };

/** The classifier on its page, with what the device holds. */
export const listStages = (locale: Locale, model: AnyModel): Stage[] => {
  const kept = { [key]: { works: { new: work }, training: {} } };
  return [
    { id: 'own', title: 'Own answers, taken up again', stored: kept, acts: [awake, result] },
    {
      id: 'case',
      title: 'Starting from the cause in the case',
      stored: {
        [cases]: shelve(makeFull(locale, true)),
        [key]: { works: { dealer: work }, training: {} },
      },
      acts: [awake, result],
    },
    {
      id: 'link',
      title: 'Somebody else’s link',
      address: `#${writeShared(model, { answers: work.answers, behaviours: work.behaviours }) ?? ''}`,
      acts: [awake],
    },
    {
      id: 'refused',
      title: 'Gone on without an answer',
      acts: [awake, { press: '[data-classifier] form [type="submit"]' }],
    },
    {
      id: 'reset',
      title: 'Begun again, and still to be taken back',
      stored: kept,
      acts: [awake, { press: '[data-classifier] [aria-expanded] ~ button:last-of-type' }],
    },
    { ...forbidden, acts: [awake, result] },
  ];
};
