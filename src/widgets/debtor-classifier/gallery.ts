import type { GuestWork } from './use-job.ts';
import type { Panel } from './Switches.tsx';
import type { Place } from './DebtorClassifierView.tsx';

/** A state of the classifier for the gallery: a name, words for authors, and what brings it about. */
export interface GalleryState {
  id: string;
  title: string;
  props: { preset?: GuestWork; fragment?: string; open?: readonly Panel[]; place?: Place; id?: string };
}

const begin = (answers: Record<string, string>, more: Partial<GuestWork> = {}): GuestWork => ({
  answers,
  ignoresCause: false,
  behaviours: [],
  ...more,
});

const dealer = { use: 'resold', payer: 'firm' };
const stalling = begin(
  {
    ...dealer,
    'named-step': 'vague',
    'first-raised': 'never',
    'pays-others': 'as-usual',
    buying: 'from-us',
    excuses: 'new-each-time',
    figures: 'refuses',
  },
  { behaviours: ['tough', 'concealing'], role: 'owner' },
);
const vanished = begin({
  ...dealer,
  'named-step': 'no-money',
  'pays-others': 'nobody',
  figures: 'refuses',
  reach: 'silent',
  danger: 'moving-assets',
});
const torn = begin({ ...dealer, 'named-step': 'problem', 'first-raised': 'unknown' });

const states: readonly GalleryState[] = [
  { id: 'start', title: 'The first question', props: { preset: begin({}) } },
  {
    id: 'midway',
    title: 'Midway, one skipped, one not known',
    props: {
      preset: begin({ ...dealer, 'named-step': 'skipped', 'first-raised': 'unknown' }),
      open: ['answers'],
    },
  },
  { id: 'clear', title: 'Clear: can pay, will not', props: { preset: stalling, open: ['result'] } },
  { id: 'red-flag', title: 'A red flag', props: { preset: vanished, open: ['result'] } },
  { id: 'open', title: 'Not clear yet', props: { preset: torn, open: ['result'] } },
  {
    id: 'from-cause',
    title: 'Starting from a cause',
    props: { preset: begin({ ...dealer, reach: 'answers' }, { cause: 'inability' }), open: ['result'] },
  },
  {
    id: 'all-unknown',
    title: 'Eight times “don’t know”',
    props: {
      preset: begin(
        Object.fromEntries(
          ['use', 'payer', 'release', 'named-step', 'first-raised', 'figures', 'reach', 'excuses'].map(
            (id) => [id, 'unknown'],
          ),
        ),
      ),
      open: ['answers', 'result'],
    },
  },
  {
    id: 'example',
    title: 'The fictional example',
    props: {
      preset: begin(
        {
          ...dealer,
          'named-step': 'vague',
          'pays-others': 'as-usual',
          'first-raised': 'never',
          buying: 'from-us',
        },
        { isExample: true },
      ),
      open: ['result'],
    },
  },
  { id: 'training', title: 'Training', props: { preset: begin({}), open: ['training'] } },
  {
    id: 'damaged-link',
    title: 'A damaged link: its sentence and the example',
    props: { fragment: '#s=1.q4.3~cut' },
  },
  {
    id: 'embed',
    title: 'In somebody else’s page',
    props: { preset: stalling, place: 'embed', open: ['result'] },
  },
];

/** Every state worth looking at; each tells its fields apart from those of the others. */
export const gallery: readonly GalleryState[] = states.map((state) => ({
  ...state,
  props: { id: `classifier-${state.id}`, ...state.props },
}));
