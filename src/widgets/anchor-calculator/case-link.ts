import { readField, type Case } from '../../domain/case/case.ts';
import { splitClaim, takeDue, type Claim } from '../../domain/case/fields/claim.ts';
import { caseWrites, inputsFromCase } from '../../domain/negotiation/anchor-case.ts';
import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import { changeInput } from '../../domain/negotiation/change-input.ts';
import { findGuesses } from '../../domain/negotiation/guesses.ts';
import type { Owed } from '../../domain/negotiation/owed.ts';
import { minorToWan } from '../../domain/money/minor.ts';
import type { Locale } from '../../i18n/locales.ts';
import { today } from '../../platform/clock.ts';
import { writeField } from '../../stores/cases.ts';
import type { Sheet } from './use-anchor.ts';

const currency = 'CNY';
const tool = 'anchor-calculator';

/** Why a case's figures cannot be taken, or the worksheet's not be written. */
export type CaseObstacle = 'no-claim' | 'other-currency' | 'out-of-range' | 'other-kind' | 'ask-above-claim';

/** What a case brings to the worksheet. */
export type FromCase =
  | ({ type: 'figures' } & Pick<Sheet, 'inputs' | 'demands' | 'known' | 'owed'>)
  | { type: 'obstacle'; code: CaseObstacle };

const obstacle = (code: CaseObstacle): FromCase => ({ type: 'obstacle', code });

/** What is open of a debt, the disputed part included, and in how many invoices. */
const readOwed = (claim: Claim): Owed => ({
  total: minorToWan(claim.totalMinor),
  disputed: minorToWan(splitClaim(claim).disputedMinor),
  invoices: claim.invoices.filter(({ openMinor }) => openMinor > 0).length,
});

/** Gives the figures of a case: the claim that is due and undisputed, capacity, situation, floor and target as far as they are known. */
export const readCase = (one: Case): FromCase => {
  const whole = readField(one, 'claim');
  if (!whole) return obstacle('no-claim');
  const claim = takeDue(whole, today());
  if (claim.currency !== currency) return obstacle('other-currency');
  const capacity = readField(one, 'capacity');
  const read = inputsFromCase(
    splitClaim(claim).undisputedMinor,
    capacity?.currency === currency ? capacity.amountMinor : undefined,
    readField(one, 'situation')?.id,
    claim.kind,
  );
  if (read.code === 'claim-out-of-range') return obstacle('out-of-range');
  const demands = (readField(one, 'ladder')?.steps ?? []).map((step) => step.inExchangeFor ?? '');
  const [floor, target] = (['floor', 'target'] as const).map((part) => {
    const sum = readField(one, part);
    return sum?.currency === currency ? minorToWan(sum.amountMinor) : undefined;
  });
  const aim = Math.max(target ?? read.inputs.target, floor ?? 0);
  const aimed = changeInput(read.inputs, 'target', aim).inputs;
  return {
    type: 'figures',
    inputs: floor === undefined ? aimed : changeInput(aimed, 'floor', floor).inputs,
    demands,
    known: [
      ...(target === undefined ? [] : (['target'] as const)),
      ...(capacity?.currency === currency && !read.code ? (['capacity'] as const) : []),
    ],
    ...(claim.kind === 'debt' && { owed: readOwed(claim) }),
  };
};

/** Tells why the worksheet may not be written into this case; a debt and a target are never mixed. */
export const findObstacle = (one: Case, inputs: AnchorInputs): CaseObstacle | undefined => {
  const claim = readField(one, 'claim');
  if (!claim) return undefined;
  if (claim.currency !== currency) return 'other-currency';
  if (claim.kind !== inputs.mode) return 'other-kind';
  const isAbove = claim.kind === 'debt' && caseWrites(inputs).askMinor > splitClaim(claim).undisputedMinor;
  return isAbove ? 'ask-above-claim' : undefined;
};

/** A part of the worksheet that a case can hold. */
const writables = ['ask', 'target', 'ladder', 'opening'] as const;

/** One of them. */
export type Writable = (typeof writables)[number];

/** A part that is one amount. */
export type Sum = 'ask' | 'target';

/** The parts that may be written together: an ask or a target that nobody has chosen is not, nor a ladder between such. */
export const listWritables = (one: Case, { inputs, known }: Sheet): Writable[] => {
  const { askMinor, targetMinor } = caseWrites(inputs);
  const guesses = findGuesses(inputs, known);
  const isChosen = (part: Sum, minor: number): boolean =>
    !guesses.includes(part) || readField(one, part)?.amountMinor === minor;
  const ask = isChosen('ask', askMinor);
  const target = isChosen('target', targetMinor);
  const may: Record<Writable, boolean> = { ask, target, ladder: ask && target, opening: true };
  return writables.filter((part) => may[part]);
};

/** What is written besides the inputs. */
export interface Spoken {
  demands: readonly string[];
  opening: string;
  locale: Locale;
  /** The plain day typed for ask and target alike, or '' to take the days away; without it the days that stand there stay. */
  day?: string | undefined;
}

/** Writes one part of the worksheet into a case; days that stand there stay. `false` when the case did not take it. */
export const writePart = (one: Case, part: Writable, inputs: AnchorInputs, spoken: Spoken): boolean => {
  const { askMinor, targetMinor, ladderMinor, claimMinor } = caseWrites(inputs);
  if (part === 'opening')
    return writeField(one.id, part, { text: spoken.opening, lang: spoken.locale }, tool);
  if (part === 'ladder') {
    const steps = ladderMinor.map((step, index) => {
      const demand = spoken.demands[index]?.trim();
      return {
        askMinor: step,
        ...(inputs.mode === 'debt' && { laterMinor: claimMinor - step }),
        ...(demand && { inExchangeFor: demand }),
      };
    });
    return steps.length > 0 && writeField(one.id, part, { currency, steps }, tool);
  }
  const day = spoken.day ?? (readField(one, part) ?? readField(one, 'ask'))?.day;
  const amountMinor = part === 'ask' ? askMinor : targetMinor;
  return writeField(one.id, part, { amountMinor, currency, ...(day && { day }) }, tool);
};
