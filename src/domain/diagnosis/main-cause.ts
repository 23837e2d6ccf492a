import type { Cause } from '../case/causes.ts';
import { splitClaim, type Claim } from '../case/fields/claim.ts';
import { listVerdictCauses, type Diagnosis } from './judge-causes.ts';
import { readNotedSum } from './noted-sum.ts';
import type { DiagnosisSheet } from './sheet.ts';

/** A cause that stands, and how much money it holds back as far as anybody knows. */
export interface Concern {
  cause: Cause;
  /** What the learner noted about it, as it stands. */
  note?: string;
  /** Whole minor units: read from the note, or else worked out from the claim. */
  minor?: number;
}

/** Which cause to record: the only one, bad faith on a hard sign, the one with the larger sum; or the learner decides. */
export type MainCause =
  | { type: 'none' }
  | { type: 'only'; cause: Cause }
  | { type: 'hard-sign'; cause: Cause }
  | { type: 'larger'; cause: Cause; concerns: Concern[] }
  | { type: 'open'; concerns: Concern[] };

/** The causes that stand side by side: found together, or level at the top. */
const listStanding = ({ verdict, weighed }: Diagnosis): Cause[] => {
  if (verdict.type !== 'not-enough') return listVerdictCauses(verdict);
  const most = weighed[0]?.points;
  return weighed.filter(({ points }) => points === most).map(({ cause }) => cause);
};

const concernsOf = (
  standing: readonly Cause[],
  { amounts }: DiagnosisSheet,
  claim: Claim | undefined,
): Concern[] => {
  const noted = standing.map((cause) => readNotedSum(amounts[cause] ?? ''));
  // 41 and 20,000: nobody can say which is the larger as long as the unit of one is open.
  const isMixed = new Set(noted.flatMap((sum) => (sum ? [sum.isBare] : []))).size > 1;
  const isBare = noted.some((sum) => sum?.isBare);
  const split = claim?.kind === 'debt' && !isBare ? splitClaim(claim) : undefined;
  const fromClaim = (cause: Cause): number | undefined => {
    if (!split || split.disputedMinor === 0 || !standing.includes('dispute')) return undefined;
    if (cause === 'dispute') return split.disputedMinor;
    return standing.length === 2 && split.undisputedMinor > 0 ? split.undisputedMinor : undefined;
  };
  return standing.map((cause, place): Concern => {
    const note = amounts[cause]?.trim();
    const minor = isMixed ? undefined : (noted[place]?.minor ?? fromClaim(cause));
    return { cause, ...(note && { note }), ...(minor !== undefined && { minor }) };
  });
};

/** Every cause to put into the case: those that stand, and those the learner has noted an amount for and seen a sign of. */
export const listConcerns = (
  diagnosis: Diagnosis,
  sheet: DiagnosisSheet,
  claim: Claim | undefined,
): Concern[] => {
  const standing = listStanding(diagnosis);
  const noted = diagnosis.weighed.flatMap(({ cause, for: signs }) =>
    !standing.includes(cause) && sheet.amounts[cause] !== undefined && signs.length > 0 ? [cause] : [],
  );
  return concernsOf([...standing, ...noted], sheet, claim);
};

/**
 * Chooses the cause to record. Where several stand, the order of the course decides nothing: a hard sign goes first,
 * else the larger sum, and without sums the learner.
 *
 * @example dispute and unwillingness stand, 20,000 of 186,000 are disputed → { type: 'larger', cause: 'unwillingness', … }
 */
export const chooseMainCause = (
  diagnosis: Diagnosis,
  sheet: DiagnosisSheet,
  claim: Claim | undefined,
): MainCause => {
  const standing = listStanding(diagnosis);
  const [first] = standing;
  if (!first) return { type: 'none' };
  if (standing.length === 1) return { type: 'only', cause: first };
  if (diagnosis.hardSign === 'seen' && standing.includes('bad-faith'))
    return { type: 'hard-sign', cause: 'bad-faith' };
  const concerns = concernsOf(standing, sheet, claim);
  const [most, next] = [...concerns].sort((a, b) => (b.minor ?? 0) - (a.minor ?? 0));
  const isKnown = concerns.every(({ minor }) => minor !== undefined);
  return isKnown && most && next && (most.minor ?? 0) > (next.minor ?? 0)
    ? { type: 'larger', cause: most.cause, concerns }
    : { type: 'open', concerns };
};
