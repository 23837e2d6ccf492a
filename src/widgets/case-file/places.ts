import type { FieldName } from '../../domain/case/fields/index.ts';
import { whereToFind, type Where } from '../../domain/case/where.ts';

/** A page that exists: its title, and its address. */
export interface Place {
  title: string;
  href: string;
}

/** Tools and lessons that exist, by id, for links to where a missing thing is found. */
export interface Places {
  tools: Record<string, Place>;
  lessons: Record<string, Place>;
}

const existing = (ids: readonly string[], all: Record<string, Place>): Place[] =>
  ids.flatMap((id) => (Object.hasOwn(all, id) ? (all[id] ?? []) : []));

/** Of the tools and lessons in which a field is found, those that exist. */
export const findPlaces = (field: FieldName, places: Places): { tools: Place[]; lessons: Place[] } => {
  const where: Where = whereToFind[field];
  return { tools: existing(where.tools, places.tools), lessons: existing(where.lessons, places.lessons) };
};
