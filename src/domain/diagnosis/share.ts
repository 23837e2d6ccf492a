import { choiceField, listField, type ShareField } from '../share/share-field.ts';
import type { ShareSchema } from '../share/share-schema.ts';
import { markIds, type DiagnosisSheet, type Mark, type MarkId } from './sheet.ts';

/** What of a sheet stands in a link: ticks alone, no words of the learner's. */
export interface SharedTicks {
  seen: readonly MarkId[];
  heard: readonly MarkId[];
}

const ticks = (code: string): ShareField<readonly MarkId[]> =>
  listField(code, choiceField('i', markIds, 'names-missing'), { initial: [], most: markIds.length });

/** How the ticks stand in a link. */
export const diagnosisShare: ShareSchema<SharedTicks> = {
  tool: 'cause-diagnosis',
  version: 1,
  fields: { seen: ticks('S'), heard: ticks('H') },
  isSound: ({ seen, heard }) => new Set([...seen, ...heard]).size === seen.length + heard.length,
};

/** The ticks of a sheet. */
export const takeTicks = ({ marks }: DiagnosisSheet): SharedTicks => {
  const pick = (mark: Mark): MarkId[] => markIds.filter((id) => marks[id] === mark);
  return { seen: pick('seen'), heard: pick('heard') };
};

/** A sheet with these ticks and nothing else. */
export const sheetOfTicks = ({ seen, heard }: SharedTicks): DiagnosisSheet => ({
  marks: Object.fromEntries([
    ...seen.map((id) => [id, 'seen'] as const),
    ...heard.map((id) => [id, 'heard'] as const),
  ]),
  amounts: {},
});
