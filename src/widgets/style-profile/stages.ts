import { makeViewLink, styleShare } from '../../domain/assessment/style-share.ts';
import { emptyWork } from '../../domain/assessment/style-work.ts';
import type { Locale } from '../../domain/locale.ts';
import { encodeShared } from '../../domain/share/share-codec.ts';
import { at, makeFull, shelve } from '../shared/gallery/example-cases.ts';
import { forbidden, type Act, type Stage } from '../shared/gallery/stage.ts';
import { makeAnswers } from './gallery.ts';

const key = 'pif:style-profile:v1';
const answers = makeAnswers(5, 2);
const form = { answers, seconds: answers.map(() => 6), at };
const hold = (part: object): Record<string, unknown> => ({ [key]: { ...emptyWork, ...part } });
const begun = {
  ...form,
  answers: answers.map((answer, place) => (place < 9 ? answer : 0)),
};
const whole = hold({ own: { zh: form, en: form } });
const result: Act[] = [{ press: 'astro-island .button' }, { await: 'astro-island figure' }];

/** The style profile on its page, with what the device holds. */
export const listStages = (locale: Locale): Stage[] => {
  const view = encodeShared(styleShare, makeViewLink(locale, makeAnswers(4, 2))) ?? '';
  return [
    { id: 'begun', title: 'Nine items answered earlier', stored: hold({ own: { zh: begun, en: begun } }) },
    { id: 'own', title: 'Own result, taken up again', stored: whole, acts: result },
    {
      id: 'case',
      title: 'Own style kept, and a guess about the customer of the case',
      stored: {
        'pif:cases:v1': shelve(makeFull(locale)),
        'pif:profile:v1': {
          style: { value: { language: locale, A: { sum: 60, count: 12 }, R: { sum: 30, count: 12 } }, at },
        },
        ...hold({
          own: { zh: form, en: form },
          guesses: { dealer: { style: 'analytical', percent: 60, at } },
        }),
      },
      acts: result,
    },
    {
      id: 'view',
      title: 'A colleague’s view has arrived',
      stored: whole,
      address: `#${view}`,
      acts: [{ await: 'astro-island .button' }],
    },
    forbidden,
  ];
};
