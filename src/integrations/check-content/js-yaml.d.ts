/** The two things used of `js-yaml`, which brings no types of its own. */
declare module 'js-yaml' {
  /** YAML's core types: a day such as `2026-11-21` stays a text. */
  export const CORE_SCHEMA: unknown;
  /** Reads a text of one document; throws a `YAMLException`, whose mark counts lines from 0. */
  export function load(text: string, options: { schema: unknown }): unknown;
}
