import { causes, ourSides } from '../causes.ts';
import type { CauseFound } from '../fields/cause.ts';
import { conclude, fillTicks, isBlank, makeComplaints, readCode, readTicks, type FieldForm } from './form.ts';
import { readWords } from './inputs.ts';

/**
 * The form of `cause`: `id`, `evidence`, a box `own.<code>` for each thing on our side,
 * and `flag.red` only where a tool has set it, so that it can be taken back by hand.
 */
export const causeForm: FieldForm<CauseFound> = {
  fill: (value) => ({
    id: value?.id ?? '',
    evidence: value?.evidence ?? '',
    ...fillTicks('own', value?.ourSide ?? []),
    ...fillTicks('flag', value?.redFlag ? ['red'] : []),
  }),
  read: (draft) => {
    const ourSide = readTicks(draft, 'own', ourSides);
    if (isBlank(draft, ['id', 'evidence']) && ourSide.length === 0) return { type: 'empty' };
    const complaints = makeComplaints();
    const evidence = readWords(draft, 'evidence', complaints, 4000);
    const id = readCode(causes, draft['id']) ?? complaints.add('id', 'needed');
    return conclude(complaints, {
      id: id ?? 'process',
      ourSide,
      ...(evidence && { evidence }),
      ...(draft['flag.red'] === '1' && { redFlag: true }),
    });
  },
};
