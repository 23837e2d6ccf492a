import type { Locale } from '../../domain/locale.ts';
import { defaultsFor } from '../../domain/negotiation/anchor-defaults.ts';
import { makeClaimed, makeFull, shelve } from '../shared/gallery/example-cases.ts';
import { forbidden, type Act, type Stage } from '../shared/gallery/stage.ts';
import { writeLink } from './link.ts';

const cases = 'pif:cases:v1';
const key = 'pif:anchor-calculator:v1';
const own = { ...defaultsFor(26, 'debt'), capacity: 12, ask: 26 };
const figures = writeLink(own) ?? '';
const intoCase: Act[] = [
  { press: 'astro-island > div > details:last-of-type > summary' },
  { await: 'astro-island > div > details:last-of-type [role="status"]' },
];

/** The calculator on its page, with what the device holds. */
export const listStages = (locale: Locale): Stage[] => {
  const kept = { [key]: { none: { figures, demands: ['', '…'] } } };
  return [
    { id: 'own', title: 'Own figures, taken up again', stored: kept },
    {
      id: 'case',
      title: 'The figures of the open case',
      stored: { [cases]: shelve(makeFull(locale)) },
      acts: intoCase,
    },
    {
      id: 'written',
      title: 'Written into the case',
      stored: { [cases]: shelve(makeClaimed(locale)) },
      acts: [...intoCase, { press: 'details:last-of-type button.button' }],
    },
    { id: 'link', title: 'Somebody else’s link', address: `#${figures}` },
    {
      id: 'refused',
      title: 'Figures that cannot be read, one that was meant otherwise',
      acts: [
        { type: '1e400', into: '#anchor-claim' },
        { await: '#anchor-claim[aria-invalid]' },
        { type: 'twenty', into: '#anchor-target' },
        { await: '#anchor-target[aria-invalid]' },
        { type: '200000', into: '#anchor-ask' },
        { await: '#anchor-ask-aid b' },
      ],
    },
    {
      id: 'link-made',
      title: 'A link to take away, where copying is not allowed',
      acts: [
        { press: 'astro-island > div > p.no-print button' },
        { await: 'astro-island > div > div textarea' },
      ],
    },
    { ...forbidden, acts: intoCase },
  ];
};
