import { diagnosisShare, sheetOfTicks, takeTicks } from '../../domain/diagnosis/share.ts';
import type { DiagnosisSheet } from '../../domain/diagnosis/sheet.ts';
import { decodeShared, encodeShared } from '../../domain/share/share-codec.ts';
import { findTrouble, type LinkTrouble } from '../shared/tool/link-trouble.ts';

/** What a fragment brings: a sheet, nothing of ours, or a link that cannot be used. */
export type FromLink = { sheet: DiagnosisSheet } | LinkTrouble | undefined;

/** Reads the ticks of a page's fragment. */
export const readLink = (fragment: string): FromLink => {
  const shared = decodeShared(diagnosisShare, fragment);
  return shared.type === 'shared' ? { sheet: sheetOfTicks(shared.state) } : findTrouble(shared);
};

/** Gives the ticks of a sheet as a fragment without `#`; no words of the learner's, nothing of a case. */
export const writeLink = (sheet: DiagnosisSheet): string | undefined =>
  encodeShared(diagnosisShare, takeTicks(sheet));
