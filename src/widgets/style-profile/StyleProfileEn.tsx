import { en } from './strings-en.ts';
import { Tool, type Props } from './Tool.tsx';

/** The style profile with its English words alone. */
export const StyleProfileEn = (props: Omit<Props, 'locale'>) => <Tool {...props} locale="en" t={en} />;
