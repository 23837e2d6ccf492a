import { answerKey } from '../../domain/quiz/answer-record.ts';
import type { Question } from '../../domain/quiz/question.ts';
import { outcomeOfTopic, summariseAnswers } from '../../domain/quiz/summary.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { answers } from '../../stores/answers.ts';
import { useStored } from '../../stores/use-stored.ts';
import { useAlive } from '../shared/use-alive.ts';
import css from './results.module.css';
import { beginRound } from './self-check-rounds.ts';
import { strings } from './strings.ts';

interface Props {
  lesson: string;
  /** The questions of the self-check. */
  questions: readonly Question[];
  /** The ideas the questions are about, with their titles in the page's language. */
  topics: readonly { id: string; title: string; href: string }[];
  locale: Locale;
}

/** How the questions of a self-check went, the ideas worth rereading, and another try at what was missed. */
export const SelfCheckResults = ({ lesson, questions, topics, locale }: Props) => {
  const words = strings[locale];
  const isAlive = useAlive();
  const all = useStored(answers);
  const { total, answered, outcomes } = summariseAnswers(all, lesson, questions);

  /** A question that is still on its second try goes on; the others begin a new round. */
  const tryMissedAgain = (): void => {
    const keys = outcomes.missed.map((id) => answerKey(lesson, id));
    beginRound(keys.filter((key) => all[key]?.explained));
    // The questions draw themselves anew before the next task.
    setTimeout(() => document.getElementById(`q-${outcomes.missed[0] ?? ''}`)?.focus());
  };

  return (
    <div class={css['results']}>
      <p>
        <b>{words.summary}</b>
      </p>
      <ul>
        {topics.map(({ id, title, href }) => {
          const outcome = outcomeOfTopic(all, lesson, questions, id);
          return (
            <li key={id} data-state={outcome}>
              {/* Another word is another element: a right-aligned text that grew would seem to have jumped. */}
              <a href={href}>{title}</a> <span key={outcome}>{words.outcomes[outcome]}</span>
            </li>
          );
        })}
      </ul>
      <p>
        {answered === 0
          ? words.noneAnswered
          : fill(words.progress, { total, answered, right: outcomes['right-first'].length })}
      </p>
      <button
        type="button"
        class="button-quiet no-print"
        disabled={!isAlive || outcomes.missed.length === 0}
        onClick={tryMissedAgain}
      >
        {words.missedAgain}
      </button>
    </div>
  );
};
