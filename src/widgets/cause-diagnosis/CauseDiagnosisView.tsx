import type { Locale } from '../../i18n/locales.ts';
import { CauseDiagnosisEn } from './CauseDiagnosisEn.tsx';
import { CauseDiagnosisZh } from './CauseDiagnosisZh.tsx';
import type { Props } from './Worksheet.tsx';

/** The diagnosis in either language, for the gallery and tests; a page takes the one of its language. */
export const CauseDiagnosisView = ({ locale, ...props }: Props & { locale: Locale }) =>
  locale === 'zh' ? <CauseDiagnosisZh {...props} /> : <CauseDiagnosisEn {...props} />;
