import type { Locale } from '../../i18n/locales.ts';
import type * as code from './parts.ts';
import type { Part } from '../shared/tool/use-part.ts';
import type { Strings } from './strings-type.ts';
import type { Anchor } from './use-anchor.ts';

/** What opens on demand; its type costs nothing. */
export type Parts = Part<typeof code>;

/** What every part of the worksheet needs. */
export interface Sheets {
  /** Tells several calculators on one page apart. */
  id: string;
  anchor: Anchor;
  parts: Parts;
  t: Strings;
  locale: Locale;
}
