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

/**
 * What is still to be filled in, as the tools mark it: 〔…〕 in Chinese, […] in English.
 *
 * @example listHoles('请在〔几月几日〕前付') // ['〔几月几日〕']
 */
export const listHoles = (text: string): string[] => [
  ...new Set(text.match(/〔[^〔〕]*〕|\[[^[\]]+\]/gu) ?? []),
];

const lang: Read<Locale> = (value) => (isLocale(value) ? { value, complete: true } : undefined);

/** The opening, from the anchor calculator or the opening-line checker. */
export const opening: CaseField<Opening> = {
  read: shape({ text: text() }, { lang }),
  describe: (value) => [compact([words('text', value.text, value.lang)])],
};
