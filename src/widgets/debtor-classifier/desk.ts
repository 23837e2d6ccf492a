import type { Locale } from '../../i18n/locales.ts';
import type { Place } from '../shared/tool/place.ts';
import type { Part } from '../shared/tool/use-part.ts';
import type * as cases from './case-panels.ts';
import type { ClassifierData } from './data.ts';
import type { CaseInView, Job } from './use-job.ts';

/** Headings stand below those of the page: third in a lesson's section, second under a page's title. */
export const headsOf = (place: Desk['place']) =>
  place === 'lesson'
    ? ({ head: 'h3', sub: 'h4', low: 'h5' } as const)
    : ({ head: 'h2', sub: 'h3', low: 'h4' } as const);

/** What the panels under the questions need. */
export interface Desk {
  id: string;
  data: ClassifierData;
  job: Job;
  locale: Locale;
  /** The open case; absent in somebody else's page. */
  one: CaseInView | undefined;
  place: Place;
  toolUrl: string;
  caseUrl: string;
  /** What is fetched where a case can be read or written. */
  panels: Part<typeof cases>;
  /** Opens a question again. */
  ask: (question: string) => void;
  /** Prints the tool alone, with everything that belongs on paper. */
  print: () => void;
}
