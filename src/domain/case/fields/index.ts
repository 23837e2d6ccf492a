import { capacity } from './capacity.ts';
import { cause } from './cause.ts';
import { claim } from './claim.ts';
import { contacts } from './contacts.ts';
import { contract } from './contract.ts';
import { counterpart } from './counterpart.ts';
import { evidence } from './evidence.ts';
import type { CaseField } from './field.ts';
import { interest } from './interest.ts';
import { ladder } from './ladder.ts';
import { letters } from './letters.ts';
import { leverage } from './leverage.ts';
import { limitation } from './limitation.ts';
import { moneyByDay } from './money-by-day.ts';
import { notes } from './notes.ts';
import { opening } from './opening.ts';
import { packages } from './packages.ts';
import { promises } from './promises.ts';
import { route } from './route.ts';
import { setting, situation } from './situation.ts';

/**
 * Every field a case may hold, in the order of the plan.
 * A new field is a file beside this one and a line here; a tool that writes an existing field needs neither.
 */
export const caseFields = {
  claim,
  cause,
  situation,
  setting,
  counterpart,
  capacity,
  evidence,
  contract,
  limitation,
  interest,
  leverage,
  target: moneyByDay,
  floor: moneyByDay,
  ask: moneyByDay,
  opening,
  ladder,
  packages,
  promises,
  contacts,
  letters,
  route,
  notes,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- every field has its own value type; FieldValue gives it back
} satisfies Record<string, CaseField<any>>;

/** The name of a field. */
export type FieldName = keyof typeof caseFields;

/** What a field holds: `FieldValue<'ask'>` is an amount by a day. */
export type FieldValue<F extends FieldName> = (typeof caseFields)[F] extends CaseField<infer T> ? T : never;

/** Names of all fields, in the order of the plan. */
export const fieldNames = Object.keys(caseFields) as FieldName[];

/** Tells whether a text is the name of a field this version knows. */
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(caseFields, name);

/** A field's rules, for code that handles fields without knowing which one. */
export const fieldRules = (name: FieldName): CaseField<unknown> => caseFields[name] as CaseField<unknown>;
