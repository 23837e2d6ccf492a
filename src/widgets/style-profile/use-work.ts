import { useState } from 'preact/hooks';
import type { StyleWork } from '../../domain/assessment/style-work.ts';
import { styleWork } from '../../stores/style-work.ts';
import { useStored } from '../../stores/use-stored.ts';

/** What is answered so far, and how to change it. */
export interface Work {
  work: StyleWork;
  change: (how: (work: StyleWork) => StyleWork) => void;
  /** Reads it now, even before it has arrived in the view. */
  read: () => StyleWork;
}

/** The stored work; with a preset, as in the gallery, work of its own that is not stored. */
export const useWork = (preset?: StyleWork): Work => {
  const stored = useStored(styleWork);
  const [apart, setApart] = useState(preset);
  return apart
    ? { work: apart, change: (how) => setApart((old) => old && how(old)), read: () => apart }
    : { work: stored, change: (how) => styleWork.update(how), read: () => styleWork.$value.get() };
};
