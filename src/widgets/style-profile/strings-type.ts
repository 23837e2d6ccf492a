/** Who is being described: the one who answers, or a colleague who asked. */
export type Role = 'own' | 'other';

/** What the card needs at once; everything behind it brings its own words. */
export interface Strings {
  tool: string;
  noScript: string;
  lead: string;
  instruction: Readonly<Record<Role, string>>;
  unvalidated: string;
  /** What the ends of the scale mean. */
  low: string;
  high: string;
  /** The first item of each form. */
  first: Readonly<Record<Role, string>>;
  keptHere: string;
  start: string;
  goOn: string;
  toResult: string;
  toMatrix: string;
  toExample: string;
  undo: string;
  otherLead: string;
  toOwn: string;
  sentBack: string;
  loading: string;
  notLoaded: string;
  toFullPage: string;
}
