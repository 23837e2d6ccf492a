import { readField, type Case } from '../../domain/case/case.ts';
import { splitClaim } from '../../domain/case/fields/claim.ts';
import { caseWrites, inputsFromCase } from '../../domain/negotiation/anchor-case.ts';
import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import { changeInput } from '../../domain/negotiation/change-input.ts';
import { minorToWan } from '../../domain/money/minor.ts';
import type { Locale } from '../../i18n/locales.ts';
import { writeField } from '../../stores/cases.ts';

const currency = 'CNY';
const tool = 'anchor-calculator';

/** Why a case's figures cannot be taken, or the worksheet's not be written. */
export type CaseObstacle = 'no-claim' | 'other-currency' | 'out-of-range' | 'other-kind' | 'ask-above-claim';

/** What a case brings to the worksheet. */
export type FromCase =
  { type: 'figures'; inputs: AnchorInputs; demands: string[] } | { type: 'obstacle'; code: CaseObstacle };

const obstacle = (code: CaseObstacle): FromCase => ({ type: 'obstacle', code });

/** Gives the figures of a case: the undisputed claim, capacity, situation and floor as far as they are known. */
export const readCase = (one: Case): FromCase => {
  const claim = readField(one, 'claim');
  if (!claim) return obstacle('no-claim');
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
  const floor = readField(one, 'floor');
  if (floor?.currency !== currency) return { type: 'figures', inputs: read.inputs, demands };
  const least = minorToWan(floor.amountMinor);
  const aimed = changeInput(read.inputs, 'target', Math.max(read.inputs.target, least)).inputs;
  return { type: 'figures', inputs: changeInput(aimed, 'floor', least).inputs, demands };
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
export const writables = ['ask', 'target', 'ladder', 'opening'] as const;

/** One of them. */
export type Writable = (typeof writables)[number];

/** What is written besides the inputs. */
export interface Spoken {
  demands: readonly string[];
  opening: string;
  locale: Locale;
}

/** Writes one part of the worksheet into a case; days that stand there stay. `false` when the case did not take it. */
export const writePart = (one: Case, part: Writable, inputs: AnchorInputs, spoken: Spoken): boolean => {
  const { askMinor, targetMinor, ladderMinor } = caseWrites(inputs);
  if (part === 'opening')
    return writeField(one.id, part, { text: spoken.opening, lang: spoken.locale }, tool);
  if (part === 'ladder') {
    const steps = ladderMinor.map((step, index) => {
      const demand = spoken.demands[index]?.trim();
      return { askMinor: step, ...(demand && { inExchangeFor: demand }) };
    });
    return steps.length > 0 && writeField(one.id, part, { currency, steps }, tool);
  }
  const day = readField(one, part)?.day;
  const amountMinor = part === 'ask' ? askMinor : targetMinor;
  return writeField(one.id, part, { amountMinor, currency, ...(day && { day }) }, tool);
};
