import { capacityForm } from './capacity.ts';
import { causeForm } from './cause.ts';
import { claimForm } from './claim.ts';
import { counterpartForm } from './counterpart.ts';
import { evidenceForm } from './evidence.ts';
import type { FieldForm } from './form.ts';

/** The fields that lessons ask for; apart from the others, so that a lesson carries no form it never shows. */
export const lessonForms = {
  claim: claimForm,
  cause: causeForm,
  counterpart: counterpartForm,
  capacity: capacityForm,
  evidence: evidenceForm,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each form goes with the value of its own field
} satisfies Record<string, FieldForm<any>>;
