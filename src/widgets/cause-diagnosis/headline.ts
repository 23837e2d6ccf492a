import { causes } from '../../domain/case/causes.ts';
import type { Diagnosis } from '../../domain/diagnosis/judge-causes.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Strings } from './strings-type.ts';

/** The verdict in one line. */
export const writeHeadline = ({ verdict }: Diagnosis, t: Strings, locale: Locale): string => {
  if (verdict.type === 'nothing') return verdict.why === 'none' ? t.nothing : t.cancelled;
  if (verdict.type === 'not-enough') return fill(t.notEnough, { cause: causes[verdict.leader][locale] });
  const names = verdict.causes.map((cause) => causes[cause][locale]);
  return verdict.type === 'clear'
    ? fill(t.clearCause, { cause: names.join('') })
    : fill(t.mixed, { causes: names.join(t.and) });
};
