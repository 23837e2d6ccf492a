import type { Props } from './Worksheet.tsx';
import { Worksheet } from './Worksheet.tsx';
import { zh } from './strings-zh.ts';

/** The calculator with its Chinese words alone. */
export const AnchorCalculatorZh = (props: Omit<Props, 'locale'>) => (
  <Worksheet {...props} locale="zh" t={zh} />
);
