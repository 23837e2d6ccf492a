import type { Props } from './Worksheet.tsx';
import { Worksheet } from './Worksheet.tsx';
import { en } from './strings-en.ts';

/** The calculator with its English words alone. */
export const AnchorCalculatorEn = (props: Omit<Props, 'locale'>) => (
  <Worksheet {...props} locale="en" t={en} />
);
