import { strings } from './strings.ts';
import { Tool, type Props } from './Tool.tsx';

/** The style profile in either language, for the gallery and tests; a page takes the one of its language. */
export const StyleProfileView = (props: Props) => <Tool {...props} t={strings[props.locale]} />;
