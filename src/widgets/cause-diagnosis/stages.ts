import { diagnosisShare, takeTicks } from '../../domain/diagnosis/share.ts';
import type { DiagnosisSheet } from '../../domain/diagnosis/sheet.ts';
import type { Locale } from '../../domain/locale.ts';
import { encodeShared } from '../../domain/share/share-codec.ts';
import { makeClaimed, makeFull, shelve } from '../shared/gallery/example-cases.ts';
import { forbidden, type Act, type Stage } from '../shared/gallery/stage.ts';

const cases = 'pif:cases:v1';
const key = 'pif:cause-diagnosis:v1';
const sheet: DiagnosisSheet = {
  marks: { 'promise-broken': 'seen', 'pays-others': 'seen', 'own-loose-credit': 'heard' },
  amounts: { unwillingness: '12.6 / A-0917' },
};
const link = `#${encodeShared(diagnosisShare, takeTicks(sheet)) ?? ''}`;
const fold = 'astro-island > div > .no-print > details';
const intoCase: Act[] = [{ press: `${fold} > summary` }];

/** The diagnosis on its page, with what the device holds. */
export const listStages = (locale: Locale): Stage[] => {
  const kept = { [key]: { none: sheet } };
  const claimed = { [cases]: shelve(makeClaimed(locale)), [key]: { claimed: sheet } };
  return [
    { id: 'own', title: 'Own ticks, taken up again', stored: kept, acts: intoCase },
    {
      id: 'case',
      title: 'The sheet of a case that has a cause already',
      stored: { [cases]: shelve(makeFull(locale, true)), [key]: { dealer: sheet } },
      acts: intoCase,
    },
    {
      id: 'written',
      title: 'Written into the case',
      stored: claimed,
      acts: [...intoCase, { press: `${fold} button.button` }],
    },
    { id: 'link', title: 'Somebody else’s link, with own ticks behind it', stored: kept, address: link },
    {
      id: 'emptied',
      title: 'Emptied, and still to be taken back',
      stored: kept,
      acts: [{ press: '[data-origin="mine"] button' }],
    },
    forbidden,
  ];
};
