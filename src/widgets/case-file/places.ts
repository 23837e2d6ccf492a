import type { Case } from '../../domain/case/case.ts';
import type { FieldName } from '../../domain/case/fields/index.ts';
import { isEditable, type EditableField } from '../../domain/case/forms/index.ts';
import { summariseCase, type Missing } from '../../domain/case/summary.ts';
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

/** The one best way to something missing: a tool, a lesson, or the form on the case page. */
export type Way =
  { by: 'tool' | 'lesson'; title: string; href: string } | { by: 'form'; field: EditableField; href: string };

/**
 * Where to go for something missing; `undefined` where no place for it exists yet. What is there but thin is mended in its
 * form, and so is the claim, a plain fact; the rest is found with a tool, else in a lesson, else written down.
 */
export const findWay = ({ field, gap }: Missing, places: Places): Way | undefined => {
  const [[tool], [lesson]] = [findPlaces(field, places).tools, findPlaces(field, places).lessons];
  const form = isEditable(field) ? ({ by: 'form', field, href: `#case-${field}` } as const) : undefined;
  if (form && gap !== 'empty') return form;
  if (tool) return { by: 'tool', ...tool };
  if (form && field === 'claim') return form;
  return lesson ? { by: 'lesson', ...lesson } : form;
};

/** What the plan lacks and can be found today, each with the way to it. What no place finds yet is no reproach. */
export const listMissing = (one: Case, places: Places): (Missing & { way: Way })[] =>
  summariseCase(one).missing.flatMap((missing) => {
    const way = findWay(missing, places);
    return way ? [{ ...missing, way }] : [];
  });
