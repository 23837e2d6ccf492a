import type { Evidence, EvidenceItem } from '../fields/evidence.ts';
import { papers, type Paper } from '../papers.ts';
import { conclude, makeComplaints, type FieldForm } from './form.ts';
import { readDay } from './inputs.ts';

const kinds = Object.keys(papers) as Paper[];
const firstOf = (items: readonly EvidenceItem[], kind: Paper) => items.find((item) => item.kind === kind);

/** The form of `evidence`: for each paper `held.<kind>` (empty, `held` or `missing`) and `day.<kind>`. */
export const evidenceForm: FieldForm<Evidence> = {
  fill: (value) =>
    Object.fromEntries(
      kinds.flatMap((kind) => {
        const item = firstOf(value?.items ?? [], kind);
        return [
          [`held.${kind}`, item ? (item.held ? 'held' : 'missing') : ''],
          [`day.${kind}`, item?.day ?? ''],
        ];
      }),
    ),
  read: (draft, known) => {
    const complaints = makeComplaints();
    const shown = kinds.flatMap((kind): EvidenceItem[] => {
      const state = draft[`held.${kind}`];
      const day = readDay(draft, `day.${kind}`, complaints);
      if (state !== 'held' && state !== 'missing') {
        if (day) complaints.add(`held.${kind}`, 'needed');
        return [];
      }
      const note = firstOf(known?.items ?? [], kind)?.note;
      return [{ kind, held: state === 'held', ...(day && { day }), ...(note && { note }) }];
    });
    const others = (known?.items ?? []).filter((item) => item !== firstOf(known?.items ?? [], item.kind));
    const items = [...shown, ...others];
    return items.length === 0 && Object.keys(complaints.errors).length === 0
      ? { type: 'empty' }
      : conclude(complaints, { items });
  },
};
