import type { Talk } from './use-talk.ts';
import type { Sheet } from '../sheet.ts';
import type { Texts } from '../texts-type.ts';

/** What every view behind the card is given. */
export interface PartProps {
  sheet: Sheet;
  texts: Texts;
}

/** What a view needs that speaks of the customer as well. */
export interface TalkProps extends PartProps {
  talk: Talk;
}

/** The heading one level below the place the tool stands in. */
export const headingOf = ({ place }: Sheet): 'h2' | 'h3' => (place === 'lesson' ? 'h3' : 'h2');
