import type { ComponentProps } from 'preact';
import type { Answer } from '../../domain/assessment/form.ts';
import {
  inviteLink,
  makeProfileLink,
  makeViewLink,
  styleShare,
} from '../../domain/assessment/style-share.ts';
import { emptyWork, type StyleWork } from '../../domain/assessment/style-work.ts';
import { encodeShared } from '../../domain/share/share-codec.ts';
import type { StyleProfileView } from './StyleProfileView.tsx';

type Preset = NonNullable<ComponentProps<typeof StyleProfileView>['preset']>;

/** A state of the style profile for the gallery: a name, words for authors, and the props that bring it about. */
export interface GalleryState {
  id: string;
  title: string;
  props: Partial<ComponentProps<typeof StyleProfileView>>;
}

const at = '2026-11-21T08:00:00.000Z';

/** 24 answers whose items count the given points on each axis; `tilt` moves so many items of both axes one point down. */
export const makeAnswers = (assertive: number, responsive: number, tilt = 0): Answer[] =>
  Array.from({ length: 24 }, (_, index) => {
    const wanted = (index % 2 === 0 ? assertive : responsive) - (index < tilt * 2 ? 1 : 0);
    return (index % 4 < 2 ? wanted : 7 - wanted) as Answer;
  });

/** Work with one form in both languages, so that a state looks the same in either. */
const makeWork = (answers: readonly Answer[], seconds = 6, more: Partial<StyleWork> = {}): StyleWork => {
  const form = { answers, seconds: answers.map((answer) => (answer > 0 ? seconds : 0)), at };
  return { ...emptyWork, own: { zh: form, en: form }, ...more };
};
const first = (count: number): Answer[] =>
  makeAnswers(5, 3).map((answer, index) => (index < count ? answer : 0));
const result = { at: 'result' } as const;
const guesses = { new: { style: 'analytical', percent: 60, at } } as const;
const views: StyleWork['views'] = {
  one: { language: 'zh', answers: makeAnswers(4, 4), at },
  two: { language: 'zh', answers: makeAnswers(5, 2, 3), at },
  three: { language: 'en', answers: makeAnswers(3, 5), at },
};

const states: readonly [id: string, title: string, preset: Preset, place?: 'embed' | 'lesson'][] = [
  ['start', 'The start: the first item', {}],
  [
    'midway',
    'Midway: eleven items answered',
    { work: makeWork(first(11)), screen: { at: 'items', page: 2 } },
  ],
  ['last-page', 'The last page of items', { work: makeWork(first(20)), screen: { at: 'items', page: 5 } }],
  ['missing', 'Too few answers for a result', { work: makeWork(first(18)), screen: result }],
  [
    'style',
    'One style',
    { work: makeWork(makeAnswers(5, 2), 6, { guesses }), screen: result, isUnfolded: true },
  ],
  ['blend', 'A blend of two', { work: makeWork(makeAnswers(5, 4, 5), 6, { guesses }), screen: result }],
  [
    'balanced',
    'Balanced: no label',
    { work: makeWork(makeAnswers(4, 4, 5), 6, { guesses }), screen: result },
  ],
  [
    'flagged',
    'All answers the same, and quick',
    {
      work: makeWork(
        Array.from({ length: 24 }, () => 6 as const),
        1,
      ),
      screen: result,
    },
  ],
  ['edges', 'The far corner', { work: makeWork(makeAnswers(6, 6)), screen: result }],
  [
    'with-views',
    'Beside three colleagues, one in the other language',
    { work: makeWork(makeAnswers(4, 3, 2), 6, { views }), screen: result, isUnfolded: true },
  ],
  [
    'matrix',
    'The lines alone, before any result',
    { work: { ...emptyWork, guesses }, screen: { at: 'matrix' } },
  ],
  ['invited', 'A colleague opens an invitation', { fragment: encodeShared(styleShare, inviteLink) ?? '' }],
  [
    'send-back',
    'A colleague has finished',
    {
      role: 'other',
      work: { ...emptyWork, other: makeWork(makeAnswers(4, 2)).own },
      screen: result,
    },
  ],
  [
    'received',
    'A colleague’s view has arrived',
    { fragment: encodeShared(styleShare, makeViewLink('zh', makeAnswers(4, 2))) ?? '' },
  ],
  [
    'shared',
    'A shared result',
    {
      fragment:
        encodeShared(
          styleShare,
          makeProfileLink('en', { A: { sum: 55, count: 12 }, R: { sum: 40, count: 11 } }),
        ) ?? '',
    },
  ],
  ['example', 'The fictional example', { screen: { at: 'example' } }],
  [
    'invited-again',
    'An invitation meets answers about a colleague',
    {
      fragment: encodeShared(styleShare, inviteLink) ?? '',
      work: { ...emptyWork, other: makeWork(makeAnswers(4, 2)).own },
    },
  ],
  ['damaged-link', 'A damaged link: its sentence and the example', { fragment: '#s=1.K.2~cut' }],
  ['embed', 'In somebody else’s page', { work: makeWork(first(3)) }, 'embed'],
  [
    'embed-result',
    'A result in somebody else’s page',
    { work: makeWork(makeAnswers(2, 5)), screen: result },
    'embed',
  ],
];

/** Every state worth looking at, each with work of its own that is not stored. */
export const gallery: readonly GalleryState[] = states.map(([id, title, preset, place]) => ({
  id,
  title,
  props: { id, preset: { work: emptyWork, ...preset }, ...(place && { place }) },
}));
