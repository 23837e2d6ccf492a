import type { Diagnosis } from '../../../domain/diagnosis/judge-causes.ts';
import type { DiagnosisSheet } from '../../../domain/diagnosis/sheet.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Strings } from '../strings-type.ts';
import type { Words } from './words-type.ts';

/** What every part of the report needs. */
export interface Found {
  diagnosis: Diagnosis;
  sheet: DiagnosisSheet;
  /** Words of the sheet. */
  t: Strings;
  /** Words of the report. */
  w: Words;
  locale: Locale;
}
