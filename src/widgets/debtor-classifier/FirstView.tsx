import type { Question } from '../../domain/classifier/model.ts';
import type { Result } from '../../domain/classifier/result.ts';
import type { Locale } from '../../i18n/locales.ts';
import css from './debtor-classifier.module.css';
import { nameStep, QuestionCard } from './QuestionCard.tsx';
import { Standing } from './Standing.tsx';
import { Switches } from './Switches.tsx';
import type { Words } from './words-en.ts';

interface Props {
  /** Tells several classifiers on one page apart. */
  id?: string;
  question: Question;
  result: Result;
  words: Words;
  locale: Locale;
  most: number;
}

/** The tool before it wakes: its first question and how it looks without any answer, in the very places they keep. */
export const FirstView = ({ id = 'first', question, result, words, locale, most }: Props) => (
  <>
    <div class={css['pages']}>
      <QuestionCard {...{ id, question, words }} step={nameStep(words, 0, most, false)} disabled />
      <Standing {...{ result, words, locale }} />
    </div>
    <Switches words={words} given={0} disabled />
    <p class="visually-hidden" role="status" />
  </>
);
