import { strings } from './strings.ts';
import { Worksheet, type Props } from './Worksheet.tsx';

/** The calculator in either language, for the gallery and tests; a page takes the one of its language (`AnchorCalculatorZh`, `…En`). */
export const AnchorCalculatorView = (props: Props) => <Worksheet {...props} t={strings[props.locale]} />;
