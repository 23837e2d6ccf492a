import { papers, type Paper } from '../papers.ts';
import { choice, compact, onDay, words } from '../parts.ts';
import { codeOf, day, flag, listOf, shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** One paper: in our hands, or known to be missing. */
export interface EvidenceItem {
  kind: Paper;
  held: boolean;
  /** Plain day on the paper. */
  day?: string;
  /** Which one, where it lies. */
  note?: string;
}

/** The evidence file: what was looked for. What is not listed was not looked for yet. */
export interface Evidence {
  items: EvidenceItem[];
}

const item: Read<EvidenceItem> = shape({ kind: codeOf(papers), held: flag }, { day, note: text(500) });

/** The papers in the order in which they are shown: those we hold first. */
export const sortPapers = ({ items }: Evidence): EvidenceItem[] => [
  ...items.filter(({ held }) => held),
  ...items.filter(({ held }) => !held),
];

/** Papers held and papers missing. */
export const evidence: CaseField<Evidence> = {
  read: shape({ items: listOf(item, 200) }),
  describe: (value) =>
    sortPapers(value).map((one) =>
      compact([
        choice(one.held ? 'held' : 'not-held', papers[one.kind]),
        onDay('day', one.day),
        words('note', one.note),
      ]),
    ),
};
