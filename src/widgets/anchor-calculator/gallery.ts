import type { ComponentProps } from 'preact';
import { applyPreset, defaultsFor } from '../../domain/negotiation/anchor-defaults.ts';
import type { AnchorCalculatorView } from './AnchorCalculatorView.tsx';

/** A state of the calculator for the gallery: a name, words for authors, and the props that bring it about. */
export interface GalleryState {
  id: string;
  title: string;
  props: Partial<ComponentProps<typeof AnchorCalculatorView>>;
}

const debt = defaultsFor(30, 'debt');

const states: readonly GalleryState[] = [
  { id: 'example', title: 'The example: a month’s target', props: {} },
  {
    id: 'debt-able',
    title: 'A debt, the debtor can pay',
    props: { preset: { ...applyPreset(debt, 'able'), situation: 'can-but-wont' } },
  },
  {
    id: 'debt-short',
    title: 'A debt, the debtor is short of cash',
    props: { preset: { ...debt, situation: 'would-but-cannot' } },
  },
  {
    id: 'floor-above-limit',
    title: 'A floor above their limit',
    props: { preset: { ...debt, floor: 17, target: 20 } },
  },
  { id: 'no-ladder', title: 'An ask below the target', props: { preset: { ask: 12 } } },
  {
    id: 'nothing-there',
    title: 'A customer without cash',
    props: { preset: { ...debt, capacity: 0 } },
  },
  { id: 'damaged-link', title: 'A damaged link', props: { fragment: '#s=1.A.25~cut' } },
  {
    id: 'long-numbers',
    title: 'Long numbers',
    props: { preset: { ...defaultsFor(98_765.4321, 'debt'), ask: 98_765.4321 } },
  },
  { id: 'unfolded', title: 'Every fold open', props: { unfolded: true, preset: debt } },
  { id: 'embed', title: 'In somebody else’s page', props: { place: 'embed' } },
];

/** Every state worth looking at; each tells its fields apart from those of the others. */
export const gallery: readonly GalleryState[] = states.map((state) => ({
  ...state,
  props: { id: state.id, ...state.props },
}));
