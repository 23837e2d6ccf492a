import { causes, ourSides } from '../causes.ts';
import type { CauseFound } from '../fields/cause.ts';
import { conclude, fillTicks, isBlank, makeComplaints, readCode, readTicks, type FieldForm } from './form.ts';
import { readWords } from './inputs.ts';

/** The form of `cause`: `id`, `evidence`, and a box `own.<code>` for each thing on our side. */
export const causeForm: FieldForm<CauseFound> = {
  fill: (value) => ({
    id: value?.id ?? '',
    evidence: value?.evidence ?? '',
    ...fillTicks('own', value?.ourSide ?? []),
  }),
  read: (draft) => {
    const ourSide = readTicks(draft, 'own', ourSides);
    if (isBlank(draft, ['id', 'evidence']) && ourSide.length === 0) return { type: 'empty' };
    const complaints = makeComplaints();
    const evidence = readWords(draft, 'evidence', complaints, 4000);
    const id = readCode(causes, draft['id']) ?? complaints.add('id', 'needed');
    return conclude(complaints, { id: id ?? 'process', ourSide, ...(evidence && { evidence }) });
  },
};
