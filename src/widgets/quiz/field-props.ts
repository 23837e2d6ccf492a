import type { Kind, QuestionOf } from '../../domain/quiz/question.ts';
import type { Incomplete, ResponseOf, Reveal } from '../../domain/quiz/rules.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What the fields of every kind get. */
export interface FieldProps<K extends Kind> {
  question: QuestionOf<K>;
  response: ResponseOf<K>;
  /** What may be seen of each part now. */
  reveal: Reveal;
  /** Whether the reasons are unfolded. */
  hasReasons: boolean;
  /** Why the last check was refused. */
  fault: Incomplete | undefined;
  /** Whether a part may be changed now. */
  isOpen: (part: string) => boolean;
  onChange: (response: ResponseOf<K>) => void;
  /** Tells those who do not see it what has just changed. */
  announce: (text: string) => void;
  locale: Locale;
  /** The language the stored line was written in; only for `say`. */
  writtenIn?: Locale | undefined;
}
