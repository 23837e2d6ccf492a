import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../domain/quiz/question.ts';
import { outcomeOfTopic, summariseAnswers } from '../../domain/quiz/summary.ts';
import { count, fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { answers, answersKey } from '../../stores/answers.ts';
import { markLessonDone } from '../../stores/progress.ts';
import { useStored } from '../../stores/use-stored.ts';
import { StorageLine } from '../shared/storage-notice/StorageLine.tsx';
import { useAlive } from '../shared/use-alive.ts';
import { QuestionView } from './QuestionView.tsx';
import css from './quiz.module.css';
import results from './results.module.css';
import { strings } from './strings.ts';

interface Props {
  lesson: string;
  questions: readonly Question[];
  /** The ideas the questions are about, with their titles in the page's language. */
  topics: readonly { id: string; title: string; href: string }[];
  locale: Locale;
}

/** The questions of a lesson one after the other, how they went, and the ideas worth rereading. */
export const SelfCheckView = ({ lesson, questions, topics, locale }: Props) => {
  const words = strings[locale];
  const isAlive = useAlive();
  const all = useStored(answers);
  const [rounds, setRounds] = useState<Readonly<Record<string, number>>>({});
  const section = useRef<HTMLElement>(null);
  const next = useRef<string>();
  useLayoutEffect(() => {
    if (next.current) document.getElementById(`q-${next.current}`)?.focus();
    next.current = undefined;
  });

  const { total, answered, outcomes } = summariseAnswers(all, lesson, questions);
  /** The stamp is set by the last answer of this visit, so that one taken back stays so. */
  const answeredBefore = useRef<number>();
  useEffect(() => {
    if (!isAlive) return;
    const wasOpen = answeredBefore.current !== undefined && answeredBefore.current < total;
    if (wasOpen && answered === total) markLessonDone(lesson);
    answeredBefore.current = answered;
  }, [isAlive, answered, total, lesson]);
  const right = outcomes['right-first'].length;
  /** A question that is still on its second try goes on; the others begin a new round. */
  const tryMissedAgain = () => {
    const over = outcomes.missed.filter((id) => all[`${lesson}/${id}`]?.explained);
    setRounds({ ...rounds, ...Object.fromEntries(over.map((id) => [id, (rounds[id] ?? 0) + 1])) });
    next.current = outcomes.missed[0];
  };

  return (
    <section ref={section} class={css['set']} aria-label={words.selfCheck}>
      <p>
        {answered === 0
          ? count(locale, total, words.progressNone)
          : fill(words.progress, { total, answered, right })}
      </p>
      <StorageLine locale={locale} stores={[answersKey]} />
      {questions.map((question) => {
        const round = rounds[question.id] ?? 0;
        return (
          <QuestionView
            key={`${question.id} ${round}`}
            {...{ lesson, question, locale }}
            isFresh={round > 0}
          />
        );
      })}
      <p>
        <b>{words.summary}</b>
      </p>
      <ul class={results['results']}>
        {topics.map(({ id, title, href }) => {
          const outcome = outcomeOfTopic(all, lesson, questions, id);
          return (
            <li key={id} data-state={outcome}>
              <a href={href}>{title}</a> <span>{words.outcomes[outcome]}</span>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="button-quiet"
        disabled={!isAlive || outcomes.missed.length === 0}
        onClick={tryMissedAgain}
      >
        {words.missedAgain}
      </button>
    </section>
  );
};
