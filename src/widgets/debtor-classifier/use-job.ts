import { useState } from 'preact/hooks';
import type { Cause } from '../../domain/case/causes.ts';
import { splitClaim, type Claim } from '../../domain/case/fields/claim.ts';
import type { Evidence } from '../../domain/classifier/posterior.ts';
import { emptyWork, findWork, putWork, withoutCase, type Work } from '../../domain/classifier/work.ts';
import { now } from '../../platform/clock.ts';
import { classifier } from '../../stores/classifier.ts';
import { useStored } from '../../stores/use-stored.ts';

/** The case the work belongs to, as far as the classifier needs to know it. */
export interface CaseInView {
  id: string;
  name: string;
  cause?: Cause | undefined;
  /** A hard sign of bad faith was seen when the cause was found. */
  redFlag?: boolean | undefined;
  /** What is owed; the words to say carry it. */
  claim?: Claim | undefined;
}

/** Work that came from elsewhere and is not kept: a link's, or a state of the gallery. */
export interface GuestWork extends Work {
  cause?: Cause | undefined;
  /** It is the fictional example, which belongs to nobody. */
  isExample?: boolean;
}

/** One debt being classified, and all that can be done to it. */
export interface Job {
  work: Work;
  evidence: Evidence;
  /** Whether the work came with a link and is not the learner's own. */
  isGuest: boolean;
  /** Whether it is the fictional example: nothing of it may reach a case. */
  isExample: boolean;
  /** The cause in the case, where there is one and the work is the learner's own. */
  caseCause: Cause | undefined;
  /** What is owed in the case, where the work is the learner's own. */
  claim: Claim | undefined;
  change: (how: (work: Work) => Partial<Work>) => void;
  /** Gives a question an answer, `unknown` or `skipped`. */
  answer: (question: string, answer: string) => void;
  reset: () => void;
  /** Takes the last reset back; absent where there is none. */
  undo?: () => void;
  /** Works on what a link brought, or on the example; `undefined` goes back to the learner's own. */
  open: (guest: GuestWork | undefined) => void;
}

interface Options {
  /** Keeps its work apart from that of the learner's cases. */
  isEmbed: boolean;
  one: CaseInView | undefined;
  /** Begins with this and keeps nothing; for the gallery. */
  preset?: GuestWork | undefined;
}

/** The work on the debt in view: kept on the device by case, or a guest's for this visit. */
export const useJob = ({ isEmbed, one, preset }: Options): Job => {
  const stored = useStored(classifier);
  const [guest, setGuest] = useState(preset);
  const [before, setBefore] = useState<Work>();
  const place = isEmbed ? 'embed' : (one?.id ?? withoutCase);
  const work = guest ?? findWork(stored, place);
  const caseCause = guest ? undefined : one?.cause;
  const cause = guest ? guest.cause : work.ignoresCause ? undefined : caseCause;

  const claim = guest ? undefined : one?.claim;
  const isDisputed = claim?.kind === 'debt' && splitClaim(claim).disputedMinor > 0;

  const change: Job['change'] = (how) => {
    setBefore(undefined);
    if (guest) setGuest({ ...guest, ...how(guest) });
    else
      classifier.update((state) => {
        const newest = findWork(state, place);
        return putWork(state, place, { ...newest, ...how(newest) }, now());
      });
  };
  return {
    work,
    // What was seen stays seen, even where the cause is left out of account.
    evidence: { answers: work.answers, cause, redFlag: guest ? undefined : one?.redFlag, isDisputed },
    isGuest: guest !== undefined && preset === undefined,
    isExample: guest?.isExample === true,
    caseCause,
    claim,
    change,
    answer: (question, answer) => change(({ answers }) => ({ answers: { ...answers, [question]: answer } })),
    reset: () => {
      change(() => ({ ...emptyWork, role: undefined }));
      setBefore(work);
    },
    ...(before && { undo: () => change(() => before) }),
    open: (next) => {
      setBefore(undefined);
      setGuest(next);
    },
  };
};
