import { zh } from './strings-zh.ts';
import { Tool, type Props } from './Tool.tsx';

/** The style profile with its Chinese words alone. */
export const StyleProfileZh = (props: Omit<Props, 'locale'>) => <Tool {...props} locale="zh" t={zh} />;
