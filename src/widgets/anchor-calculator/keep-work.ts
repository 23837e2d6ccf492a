import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { longestDemand } from '../../domain/negotiation/anchor-work.ts';
import {
  anchorWorks,
  byLink,
  keepAnchorWork,
  unwrittenWorks,
  withoutCase,
} from '../../stores/anchor-work.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { readLink, writeLink } from './link.ts';
import { exampleSheet, sheetOfLink, type Anchor, type Sheet } from './use-anchor.ts';

/** Long enough that a slider in motion is not stored at every step. */
const PAUSE_MS = 300;

/** Where work is kept, and which claim it belongs to. */
interface Place {
  place: string;
  of?: string;
}

/** Where the work on a sheet is kept that is begun now: figures of a link never replace the learner's own. */
const findPlace = ({ origin }: Sheet, { caseId, ofCase }: Pick<Options, 'caseId' | 'ofCase'>): Place => {
  if (origin.type === 'link' || origin.type === 'unreadable') return { place: byLink };
  const its = origin.type === 'case' ? origin : ofCase?.origin;
  return its?.type === 'case' ? { place: its.id, of: its.of } : { place: caseId ?? withoutCase };
};

interface Options {
  anchor: Anchor;
  /** The open case. */
  caseId: string | undefined;
  /** The sheet as the open case's figures make it; absent where no case has figures. */
  ofCase: Sheet | undefined;
  /** Whether kept work or the case may fill the sheet as the tool opens: not over a link. */
  mayTake: boolean;
}

/**
 * Keeps what the learner changes on this device, takes it up again when the tool opens, and else opens with the case.
 * A reset forgets it; a reset taken back is kept again. Figures stay with the case they were begun in, whichever opens
 * later; those begun without one go to the case that is made for them (stores/case-work.ts).
 */
export const useKeptWork = ({ anchor, caseId, ofCase, mayTake }: Options): void => {
  const isLoaded = useLoaded();
  const seen = useRef<Sheet['origin']>();
  /** Where the changed figures on the sheet are kept. */
  const home = useRef<Place>();
  /** What was kept last. */
  const written = useRef<string>();
  const write = useRef<() => void>();
  const { inputs, demands, isEdited, origin } = anchor;

  /** Takes up the work of a place, as long as the case claims what it did then and the link is the same. */
  const resume = (start: Sheet, link?: string): boolean => {
    const { place, of } = findPlace(start, { caseId, ofCase });
    const kept = anchorWorks.$value.get()[place];
    const read = kept?.of === of && (!link || kept?.figures === link) && readLink(kept?.figures ?? '');
    if (!kept || !read || read.type !== 'shared') return false;
    written.current = kept.figures;
    anchor.resume({ ...start, inputs: read.state, demands: kept.demands, isEdited: true }, start);
    return true;
  };

  useLayoutEffect(() => {
    if (!isLoaded || isEdited || seen.current === origin) return;
    const isFirst = !seen.current;
    seen.current = origin;
    const start = ofCase ?? exampleSheet;
    // An address that holds what was worked out here is no stranger's: its demands come back too.
    if (origin.type === 'link') {
      const link = writeLink(inputs);
      if (!resume(start, link)) resume(sheetOfLink(inputs), link);
    } else if (isFirst && mayTake && origin.type === 'example' && !resume(start) && ofCase) {
      anchor.load(ofCase);
    }
  }, [isLoaded, isEdited, origin]);

  /** Whether what was kept without a case has gone to this one. */
  const isGiven = (place: string): boolean => {
    const all = anchorWorks.$value.get();
    const wasLoose = home.current?.place === withoutCase && !all[withoutCase];
    return wasLoose && written.current !== undefined && all[place]?.figures === written.current;
  };

  useLayoutEffect(() => {
    if (!isLoaded) return undefined;
    const now = findPlace(anchor, { caseId, ofCase });
    if (isGiven(now.place)) home.current = now;
    const { place, of } = home.current ?? now;
    const isReset = !isEdited && home.current && place === now.place;
    home.current = isEdited ? { place, ...(of && { of }) } : undefined;
    if (!isEdited && !isReset) return undefined;
    write.current = () => {
      write.current = undefined;
      const figures = writeLink(inputs);
      const work = { demands: demands.map((one) => one.slice(0, longestDemand)), ...(of && { of }) };
      keepAnchorWork(place, isEdited && figures ? { figures, ...work } : undefined);
      written.current = figures;
    };
    const timer = setTimeout(() => write.current?.(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isLoaded, inputs, demands, isEdited, origin]);

  useEffect(() => {
    const flush = (): void => write.current?.();
    addEventListener('pagehide', flush);
    unwrittenWorks.add(flush);
    return () => {
      removeEventListener('pagehide', flush);
      unwrittenWorks.delete(flush);
      flush();
    };
  }, []);
};
