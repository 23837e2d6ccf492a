/** Where a tool stands: in a lesson, on its full page, or in somebody else's page. */
export type Place = 'lesson' | 'page' | 'embed';

/** What every tool is told about where it stands. */
export interface Standpoint {
  place: Place;
  /** The address of the full page. */
  toolUrl: string;
  /** The address of the learner's cases. */
  caseUrl: string;
  /** Tells several of one tool on one page apart. */
  id?: string;
}
