import { isLocale, type Locale } from '../../locale.ts';
import { compact, words } from '../parts.ts';
import { shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** The first sentence of the talk, word for word. */
export interface Opening {
  text: string;
  /** The language it is written in. */
  lang?: Locale;
}

const lang: Read<Locale> = (value) => (isLocale(value) ? { value, complete: true } : undefined);

/** The opening, from the anchor calculator or the opening-line checker. */
export const opening: CaseField<Opening> = {
  read: shape({ text: text() }, { lang }),
  describe: (value) => [compact([words('text', value.text, value.lang)])],
};
