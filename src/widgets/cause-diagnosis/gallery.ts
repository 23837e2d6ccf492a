import type { ComponentProps } from 'preact';
import { emptySheet, type DiagnosisSheet } from '../../domain/diagnosis/sheet.ts';
import type { CauseDiagnosisView } from './CauseDiagnosisView.tsx';

/** A state of the diagnosis for the gallery: a name, words for authors, and the props that bring it about. */
export interface GalleryState {
  id: string;
  title: string;
  props: Partial<ComponentProps<typeof CauseDiagnosisView>>;
}

const sheetOf = (
  marks: DiagnosisSheet['marks'],
  amounts: DiagnosisSheet['amounts'] = {},
): DiagnosisSheet => ({ marks, amounts });

const states: readonly GalleryState[] = [
  { id: 'example', title: 'The example', props: {} },
  { id: 'blank', title: 'Nothing ticked', props: { preset: emptySheet } },
  { id: 'one-heard', title: 'One thing heard', props: { preset: sheetOf({ 'excuse-changes': 'heard' }) } },
  {
    id: 'too-close',
    title: 'Two causes too close',
    props: { preset: sheetOf({ 'promise-broken': 'seen', silent: 'seen', 'wants-new-goods': 'seen' }) },
  },
  {
    id: 'cancelled',
    title: 'Evidence that cancels out',
    props: { preset: sheetOf({ 'names-missing': 'seen', 'papers-complete': 'seen' }) },
  },
  {
    id: 'mixed',
    title: 'Two causes at once, amounts noted',
    props: {
      preset: sheetOf(
        {
          'names-missing': 'seen',
          'complaint-early': 'heard',
          'quality-shown': 'seen',
          'own-process': 'seen',
          'own-product': 'heard',
        },
        { process: '41 / 2026-0817', dispute: '5 / 2026-0903' },
      ),
    },
  },
  {
    id: 'hard-heard',
    title: 'Bad faith only heard of',
    props: { preset: sheetOf({ 'moves-assets': 'heard', 'new-company': 'heard' }) },
  },
  {
    id: 'hard-seen',
    title: 'Bad faith seen',
    props: {
      preset: sheetOf({ 'moves-assets': 'seen', 'denies-signature': 'seen', 'own-loose-credit': 'seen' }),
    },
  },
  {
    id: 'our-side',
    title: 'Our own side alone, all of it',
    props: {
      preset: sheetOf({
        'own-brand': 'seen',
        'own-product': 'heard',
        'own-legacy': 'seen',
        'own-service': 'heard',
        'own-loose-credit': 'seen',
        'own-process': 'heard',
        'own-skill': 'seen',
      }),
    },
  },
  { id: 'damaged-link', title: 'A damaged link', props: { fragment: '#s=1.S.0_1~cut' } },
  { id: 'embed', title: 'In somebody else’s page', props: { place: 'embed' } },
];

/** Every state worth looking at; each tells its fields apart from those of the others. */
export const gallery: readonly GalleryState[] = states.map((state) => ({
  ...state,
  props: { id: `cause-${state.id}`, ...state.props },
}));
