import { causes } from '../../../domain/case/causes.ts';
import type { MainCause } from '../../../domain/diagnosis/main-cause.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { writeAbout } from './list-evidence.ts';
import type { Words } from './words-type.ts';

/** Why a cause is preselected, or why none is, where several stand; nothing where one stands alone. */
export const sayWhy = (main: MainCause, w: Words, currency: string, locale: Locale): string | undefined => {
  const { inCase } = w;
  if (main.type === 'hard-sign') return inCase.hardFirst;
  if (main.type === 'open') {
    const names = main.concerns.map(({ cause }) => fill(w.quoted, { text: causes[cause][locale] }));
    return fill(inCase.tied, { causes: names.join(w.and) });
  }
  if (main.type !== 'larger') return undefined;
  const shares = main.concerns.map((one) =>
    fill(inCase.share, { cause: causes[one.cause][locale], amount: writeAbout(one, currency, locale) }),
  );
  return fill(inCase.larger, { list: shares.join(w.then), cause: causes[main.cause][locale] });
};
