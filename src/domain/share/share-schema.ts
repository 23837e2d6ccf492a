import type { ShareField } from './share-field.ts';

/** What of a tool's state stands in a link. Free text has no place there: a case's name or notes must not travel. */
export interface ShareSchema<S extends object> {
  /** The tool's id; a link made by another tool is not mistaken for one of this. */
  tool: string;
  /** The version of the payload; raised when a field changes its meaning, its initial value or its choices. */
  version: number;
  /** Every part of the state, each with a code of its own. */
  fields: { readonly [K in keyof S]: ShareField<S[K]> };
  /** Whether the parts agree with each other; where they do not, the link is `out-of-range`. */
  isSound?: (state: S) => boolean;
}
