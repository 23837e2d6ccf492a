import { en } from './strings-en.ts';
import { Worksheet, type Props } from './Worksheet.tsx';

/** The diagnosis with its English words alone. */
export const CauseDiagnosisEn = (props: Props) => (
  <Worksheet {...props} locale="en" t={en} load={() => import('./parts-en.ts')} />
);
