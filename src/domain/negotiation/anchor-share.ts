import { currencies } from '../case/money.ts';
import { situations, type Situation } from '../case/situations.ts';
import { choiceField, numberField, type ShareField } from '../share/share-field.ts';
import type { ShareSchema } from '../share/share-schema.ts';
import { exampleInputs } from './anchor-defaults.ts';
import { anchorKeys, describeField } from './anchor-fields.ts';
import { anchorModes, type AnchorInputs, type AnchorKey } from './anchor-inputs.ts';
import { isSound } from './change-input.ts';

/** A situation, or nothing known of it. */
type Known = Situation | 'unknown';

/** The orders are part of the links: new situations and currencies go to the end. */
const known: readonly Known[] = ['unknown', ...(Object.keys(situations) as Situation[])];

const numbers = Object.fromEntries(
  anchorKeys.map((key) => {
    const { code, min, max, kind } = describeField(key);
    return [key, numberField(code, { initial: exampleInputs[key], min, max, whole: kind === 'count' })];
  }),
) as Record<AnchorKey, ShareField<number>>;

/** How the calculator's state stands in a link: numbers and choices only, nothing of the case. */
export const anchorShare: ShareSchema<AnchorInputs> = {
  tool: 'anchor-calculator',
  version: 1,
  fields: {
    ...numbers,
    mode: choiceField('M', anchorModes, exampleInputs.mode),
    situation: choiceField('S', known, exampleInputs.situation),
    currency: choiceField('CU', currencies, exampleInputs.currency),
  },
  isSound,
};
