import type { Locale } from '../../domain/locale.ts';
import { at, makeClaimed, makeFull, shelve } from '../shared/gallery/example-cases.ts';
import { cutOff, forbidden, makeFullDevice, type Stage } from '../shared/gallery/stage.ts';

const cases = 'pif:cases:v1';
const settings = 'pif:settings:v1';

/** Every state of what is stored on the device. */
export const listStages = (locale: Locale): Stage[] => {
  const stored = {
    [cases]: shelve(makeClaimed(locale), makeFull(locale)),
    'pif:progress:v1': { 'anchor-high': { started: at, lastVisited: at, done: at } },
    'pif:answers:v1': {
      'anchor-high/name-a-figure': {
        ...{ rev: 1, kind: 'one', response: 'papers', result: 'wrong', tries: 1, hints: 0 },
        ...{ explained: false, at },
      },
    },
    'pif:cause-diagnosis:v1': { dealer: { marks: { 'own-process': 'seen' }, amounts: {} } },
  };
  const backedUp = { [settings]: { theme: 'system', backedUpAt: at } };
  return [
    { id: 'nothing', title: 'Nothing is stored' },
    { id: 'backup-due', title: 'Cases, and no back-up yet', stored },
    {
      id: 'drafts',
      title: 'A text that is not saved yet, and a store of a newer version',
      stored: { ...stored, 'pif:drafts:v1': { 'dealer/claim': { total: '26' } }, 'pif:letters:v3': { a: 1 } },
    },
    forbidden,
    makeFullDevice({ ...stored, ...backedUp }),
    {
      id: 'damaged',
      title: 'Two damaged texts of one store, one of them shown',
      stored: { [cases]: cutOff, [`${cases}:damaged`]: `${cutOff} `, [`${cases}:damaged:2`]: cutOff },
      acts: [{ press: '[aria-labelledby="stored-other"] summary' }],
    },
    {
      id: 'as-text',
      title: 'The back-up as text',
      stored,
      acts: [{ press: '#backup summary' }],
    },
    {
      id: 'refused',
      title: 'A back-up that cannot be used',
      stored: { ...stored, ...backedUp },
      acts: [
        { type: '{"course":"another"}', into: '#restore-text' },
        { press: 'form:has(#restore-text) [type="submit"]' },
      ],
    },
    {
      id: 'erased',
      title: 'All erased, and still to be undone',
      stored: { ...stored, ...backedUp },
      acts: [{ press: '#backup > div:last-of-type button' }],
    },
  ];
};
