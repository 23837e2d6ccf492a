import { choice, compact } from '../parts.ts';
import { behaviours, roles, type Behaviour, type Role } from '../people.ts';
import { codeOf, listOf, shape } from '../read.ts';
import type { CaseField } from './field.ts';

/** Whom we talk to and what we saw them do. */
export interface Counterpart {
  role: Role;
  behaviours: Behaviour[];
}

/** The person across the table: role and behaviour seen, no labels. */
export const counterpart: CaseField<Counterpart> = {
  read: shape({ role: codeOf(roles), behaviours: listOf(codeOf(behaviours), 6) }),
  describe: (value) => [
    compact([choice('role', roles[value.role])]),
    ...value.behaviours.map((one) => compact([choice('behaviour', behaviours[one])])),
  ],
};
