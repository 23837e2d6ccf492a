import type { Counterpart } from '../fields/counterpart.ts';
import { behaviours, roles } from '../people.ts';
import { fillTicks, readCode, readTicks, type FieldForm } from './form.ts';

/** The form of `counterpart`: `role`, and a box `seen.<code>` for each behaviour. */
export const counterpartForm: FieldForm<Counterpart> = {
  fill: (value) => ({ role: value?.role ?? '', ...fillTicks('seen', value?.behaviours ?? []) }),
  read: (draft) => {
    const seen = readTicks(draft, 'seen', behaviours);
    const role = readCode(roles, draft['role']);
    if (role) return { type: 'value', value: { role, behaviours: seen } };
    return seen.length === 0 ? { type: 'empty' } : { type: 'invalid', errors: { role: 'needed' } };
  },
};
