import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stageOf } from '../../domain/quiz/attempt.ts';
import type { QuestionOf } from '../../domain/quiz/question.ts';
import { summariseAnswers } from '../../domain/quiz/summary.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { answers } from '../../stores/answers.ts';
import { useStored } from '../../stores/use-stored.ts';
import { useAlive } from '../shared/use-alive.ts';
import { QuestionView } from './QuestionView.tsx';
import css from './quiz.module.css';
import { SpokenTurn } from './SpokenTurn.tsx';
import { strings } from './strings.ts';
import { WrittenTurn } from './WrittenTurn.tsx';

interface Props {
  lesson: string;
  /** The turns in order; each has the other side's line in `says`. */
  turns: readonly QuestionOf<'one'>[];
  locale: Locale;
}

/** A short talk: their line, yours, why; then it goes on. What was said stays as a transcript. */
export const TalkView = ({ lesson, turns, locale }: Props) => {
  const words = strings[locale];
  const isAlive = useAlive();
  const all = useStored(answers);
  const [round, setRound] = useState(0);
  const [place, setPlace] = useState(0);
  const [over, setOver] = useState<readonly string[]>([]);
  const section = useRef<HTMLElement>(null);
  const isMoved = useRef(false);
  const isNamed = useRef(false);
  useLayoutEffect(() => {
    const question = document.getElementById(`q-${turns[place]?.id ?? ''}`);
    if (isMoved.current || isNamed.current) question?.focus();
    if (isNamed.current) {
      const bringUp = (): void => question?.scrollIntoView({ behavior: 'instant' });
      bringUp();
      // The browser's own smooth way to the link has one more step to go.
      setTimeout(bringUp, 50);
    }
    isMoved.current = isNamed.current = false;
  });
  useEffect(() => {
    // A turn that is not open yet stands nowhere the browser could scroll to.
    const open = (): void => {
      const named = turns.findIndex(({ id }) => location.hash === `#q-${id}`);
      setPlace((now) => {
        if (named > now) isNamed.current = true;
        return Math.max(now, named);
      });
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);

  const goTo = (to: number, toRound = round) => {
    setPlace(to);
    setRound(toRound);
    isMoved.current = true;
  };
  const current = turns[place];
  const isStored =
    round === 0 && current !== undefined && stageOf(all[`${lesson}/${current.id}`], current) === 'explained';
  const isOver = isStored || (current !== undefined && over.includes(current.id));
  const isLast = place === turns.length - 1;
  const right = summariseAnswers(all, lesson, turns).outcomes['right-first'].length;

  return (
    <section ref={section} class={css['talk']} aria-label={words.talk}>
      {turns.slice(0, place).map((turn) => (
        <SpokenTurn key={turn.id} turn={turn} record={all[`${lesson}/${turn.id}`]} locale={locale} />
      ))}
      {current && (
        <QuestionView
          key={`${current.id} ${round}`}
          {...{ lesson, locale }}
          question={current}
          isFresh={round > 0}
          checkLabel={words.sayThis}
          onOver={() => setOver([...over, current.id])}
        />
      )}
      {!isAlive && (
        <details>
          <summary>{words.wholeTalk}</summary>
          {turns.slice(1).map((turn) => (
            <WrittenTurn key={turn.id} turn={turn} locale={locale} />
          ))}
        </details>
      )}
      {isAlive && (
        <div>
          {isOver && !isLast && (
            <button type="button" class="button" onClick={() => goTo(place + 1)}>
              {words.goOn}
            </button>
          )}
          {(isOver || place > 0) && (
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                setOver([]);
                goTo(0, round + 1);
              }}
            >
              {words.startAgain}
            </button>
          )}
          <p>
            {isOver && isLast
              ? fill(words.talkOver, { n: right, total: turns.length })
              : fill(words.talkTurn, { n: place + 1, total: turns.length })}
            {turns.slice(place + 1).map(({ id }) => (
              <span key={id} id={`q-${id}`} />
            ))}
          </p>
        </div>
      )}
    </section>
  );
};
