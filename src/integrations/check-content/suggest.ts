import { nearestId } from '../../domain/content/nearest-id.ts';

/** Some ids in a row, at most a dozen: `a, b, c and 20 more`. */
export const listIds = (ids: Iterable<string>, most = 12): string => {
  const all = [...ids];
  const shown = all.length > most + 1 ? all.slice(0, most) : all;
  const more = all.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
};

/**
 * The hint for an id that nobody knows.
 *
 * @param known the ids that would be right
 * @param place what to call the place they stand in, as the start of a sentence: `This file has`
 * @param otherwise what to do when none is near
 */
export const suggestId = (
  wanted: string,
  known: Iterable<string>,
  place: string,
  otherwise?: string,
): string => {
  const ids = [...known];
  const near = nearestId(wanted, ids);
  if (ids.length === 0) return otherwise ?? `${place} none.`;
  const list = `${place}: ${listIds(ids)}.`;
  if (near !== undefined) return `did you mean \`${near}\`? ${list}`;
  return otherwise === undefined ? list : `${otherwise} ${list}`;
};
