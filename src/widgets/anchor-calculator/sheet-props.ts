import type { Locale } from '../../i18n/locales.ts';
import type * as casePanels from './CasePanels.tsx';
import type * as code from './parts.ts';
import type { Part } from '../shared/tool/use-part.ts';
import type { Strings } from './strings-type.ts';
import type { Anchor } from './use-anchor.ts';

/** What opens on demand; its type costs nothing. */
export type Parts = Part<typeof code>;

/** What is fetched where a case can be read or written. */
export type Panels = Part<typeof casePanels>;

/** Headings of the calculator stand below those of its page: third in a lesson's section, second under a page's title. */
export type Heading = 'h2' | 'h3';

/** What every part of the worksheet needs. */
export interface Sheets {
  /** Tells several calculators on one page apart. */
  id: string;
  anchor: Anchor;
  parts: Parts;
  t: Strings;
  locale: Locale;
  /** Has a sentence about a refused text read out. */
  complain: (sentence: string) => void;
}
