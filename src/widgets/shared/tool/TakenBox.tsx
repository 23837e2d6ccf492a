import type { Locale } from '../../../domain/locale.ts';
import { CopyBox } from './CopyBox.tsx';

/** What was asked for to take away: a link to a tool with its state, or the whole result as text. */
export interface Taken {
  what: 'link' | 'text';
  text: string;
}

interface Props {
  taken: Taken;
  /** The press that asked for it, an object of its own each time. */
  asked: object;
  locale: Locale;
  words: { link: string; wholeText: string };
}

/** A tool's link or text, copied and there to select. */
export const TakenBox = ({ taken: { what, text }, asked, locale, words }: Props) => (
  <CopyBox
    key={what}
    {...{ locale, text, asked }}
    label={what === 'link' ? words.link : words.wholeText}
    isLink={what === 'link'}
  />
);
