import { zh } from './strings-zh.ts';
import { Worksheet, type Props } from './Worksheet.tsx';

/** The diagnosis with its Chinese words alone. */
export const CauseDiagnosisZh = (props: Props) => (
  <Worksheet {...props} locale="zh" t={zh} load={() => import('./parts-zh.ts')} />
);
