import { readField, type Case } from '../../domain/case/case.ts';
import { splitClaim, sumOpen, takeDue } from '../../domain/case/fields/claim.ts';
import { isOffered, usualCurrency } from '../../domain/case/money.ts';
import { caseWrites, inputsFromCase } from '../../domain/negotiation/anchor-case.ts';
import type { AnchorInputs, AnchorKey } from '../../domain/negotiation/anchor-inputs.ts';
import { changeInput } from '../../domain/negotiation/change-input.ts';
import { findGuesses, guessable, type Guess } from '../../domain/negotiation/guesses.ts';
import { minorToWan } from '../../domain/money/minor.ts';
import type { Locale } from '../../i18n/locales.ts';
import { today } from '../../platform/clock.ts';
import { writeField } from '../../stores/cases.ts';
import type { Brought, Sheet } from './use-anchor.ts';

const tool = 'anchor-calculator';

/** Why a case's figures cannot be taken, or the worksheet's not be written. */
export type CaseObstacle = 'no-claim' | 'other-currency' | 'out-of-range' | 'other-kind' | 'ask-above-claim';

/** Inputs with what a case holds of one of them; the guards of the worksheet stand. */
const put = (inputs: AnchorInputs, key: AnchorKey, value = inputs[key]): AnchorInputs =>
  changeInput(inputs, key, value).inputs;

/** Gives the worksheet as a case makes it, by the claim that is due and undisputed and what else it knows, or why it cannot. */
export const readCase = (one: Case): Sheet | CaseObstacle => {
  const whole = readField(one, 'claim');
  if (!whole) return 'no-claim';
  const claim = takeDue(whole, today());
  const { currency, kind } = claim;
  if (!isOffered(currency)) return 'other-currency';
  const { totalMinor, disputedMinor, undisputedMinor, invoices } = sumOpen(claim);
  const capacity = readField(one, 'capacity');
  const situation = readField(one, 'situation')?.id;
  const read = inputsFromCase(
    undisputedMinor,
    capacity?.currency === currency ? capacity.amountMinor : undefined,
    situation,
    kind,
  );
  if (read.code === 'claim-out-of-range') return 'out-of-range';
  const demands = (readField(one, 'ladder')?.steps ?? []).map((step) => step.inExchangeFor ?? '');
  const [floor, target, ask] = (['floor', 'target', 'ask'] as const).map((part) => {
    const sum = readField(one, part);
    return sum?.currency === currency ? minorToWan(sum.amountMinor) : undefined;
  });
  const asked = put({ ...read.inputs, currency }, 'ask', ask);
  const aimed = put(asked, 'target', Math.max(target ?? asked.target, floor ?? 0));
  const has: Readonly<Record<Brought, unknown> & Partial<Record<Guess, unknown>>> = {
    debt: kind === 'debt',
    month: kind === 'target',
    // An ask above what is due now was drawn down to it.
    ask: ask === asked.ask,
    target: target !== undefined,
    floor: floor !== undefined,
    capacity: capacity?.currency === currency && !read.code,
    situation,
    demands: demands.some((demand) => demand.trim()),
    day: readField(one, 'ask')?.day,
  };
  const brought = (Object.keys(has) as Brought[]).filter((part) => has[part]);
  const { id, name } = one;
  return {
    inputs: put(aimed, 'floor', floor),
    demands,
    known: ['claim', ...guessable.filter((key) => has[key])],
    ...(kind === 'debt' && {
      owed: { total: minorToWan(totalMinor), disputed: minorToWan(disputedMinor), invoices },
    }),
    origin: {
      type: 'case',
      id,
      name,
      of: [kind, read.inputs.claim, ...(currency === usualCurrency ? [] : [currency])].join(' '),
      brought,
    },
    isEdited: false,
  };
};

/** Tells why the worksheet may not be written into this case; a debt and a target are never mixed. */
export const findObstacle = (one: Case, inputs: AnchorInputs): CaseObstacle | undefined => {
  const claim = readField(one, 'claim');
  if (!claim) return undefined;
  if (claim.currency !== inputs.currency) return 'other-currency';
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

/** The parts that may be written together: an ask or a target that nobody has chosen is not, nor words or a ladder with such. */
export const listWritables = (one: Case, { inputs, known }: Sheet): Writable[] => {
  const { askMinor, targetMinor } = caseWrites(inputs);
  const guesses = findGuesses(inputs, known);
  const isChosen = (part: Sum, minor: number): boolean =>
    !guesses.includes(part) || readField(one, part)?.amountMinor === minor;
  const ask = isChosen('ask', askMinor);
  const target = isChosen('target', targetMinor);
  const may: Record<Writable, boolean> = { ask, target, ladder: ask && target, opening: ask };
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
  const { currency } = inputs;
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
