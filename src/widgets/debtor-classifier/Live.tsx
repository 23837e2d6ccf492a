import { useEffect, useRef, useState, type MutableRef } from 'preact/hooks';
import { situations } from '../../domain/case/situations.ts';
import { chooseQuestion, countAsked, findStop } from '../../domain/classifier/next-question.ts';
import { readResult } from '../../domain/classifier/result.ts';
import { fill } from '../../i18n/fill.ts';
import { useAnnouncement } from '../shared/tool/use-announcement.ts';
import { usePaper } from '../shared/tool/use-paper.ts';
import type { Part } from '../shared/tool/use-part.ts';
import css from './debtor-classifier.module.css';
import { headsOf, type Desk } from './desk.ts';
import type * as code from './parts.ts';
import { nameStep, QuestionCard } from './QuestionCard.tsx';
import { Standing } from './Standing.tsx';
import { strings } from './strings.ts';
import { Switches, type Panel } from './Switches.tsx';
import { Verdict } from './Verdict.tsx';
import { showChance } from './verdict.ts';

interface Props {
  desk: Omit<Desk, 'ask' | 'print'>;
  parts: Part<typeof code>;
  /** The whole tool, for printing. */
  root: MutableRef<HTMLElement | null>;
  /** Panels that stand open; for the gallery. */
  open: readonly Panel[];
  /** The learner has asked for what is shown now, so it takes the focus. */
  takesFocus: boolean;
  onExample: () => void;
}

/** The awake tool: the question in hand, how it looks so far, and the panels that open on request. */
export const Live = ({ desk, parts, root, open, takesFocus, onExample }: Props) => {
  const { id, data, job, locale } = desk;
  const { model, words } = data;
  const { evidence } = job;
  const [wanted, setWanted] = useState<string>();
  const [hasMoved, setMoved] = useState(takesFocus);
  const [panels, setPanels] = useState<readonly Panel[]>(open);
  const atFirst = useRef(panels);
  // Until something was done here, the result stands in the room that was kept for a question.
  const keepsRoom = !hasMoved && panels === atFirst.current;
  const { isPaper, print } = usePaper(root, parts);
  const moveOn = useRef<HTMLDivElement>(null);
  const stop = findStop(model, evidence);
  const current = wanted ?? (stop ? undefined : chooseQuestion(model, evidence));
  const question = model.questions.find((one) => one.id === current);
  const result = readResult(model, evidence);
  const asked = countAsked(model, evidence);
  const isChange = question !== undefined && Object.hasOwn(evidence.answers, question.id);
  const said = useAnnouncement(
    fill(words.said, {
      top: situations[result.top][locale],
      p: showChance(result.posterior.situations[result.top]),
    }),
    asked > 0,
  );
  const show = (panel: Panel, isOpen: boolean): void => {
    void parts.fetch();
    setPanels((now) => [...now.filter((one) => one !== panel), ...(isOpen ? [panel] : [])]);
  };
  const give = (answer: string): void => {
    if (!question) return;
    void parts.fetch();
    const answers = { ...evidence.answers, [question.id]: answer };
    job.answer(question.id, answer);
    setWanted(undefined);
    setMoved(true);
    if (findStop(model, { ...evidence, answers })) show('result', true);
  };
  const ask = (next: string): void => {
    setWanted(next);
    setMoved(true);
    moveOn.current?.scrollIntoView({ block: 'nearest' });
  };
  useEffect(() => {
    if (open.length > 0) void parts.fetch();
  }, []);
  const { part } = parts;
  const onPaper = isPaper && asked > 0;
  const full: Desk = { ...desk, ask, print };
  const more = stop && chooseQuestion(model, evidence);

  return (
    <>
      <div class={css['pages']} ref={moveOn}>
        {question ? (
          <QuestionCard
            key={`${question.id} ${String(isChange)}`}
            {...{ id, question, words, isChange }}
            step={nameStep(words, asked, model.most, isChange)}
            given={evidence.answers[question.id]}
            takesFocus={hasMoved}
            onAnswer={give}
            onLeave={() => (isChange ? setWanted(undefined) : give('skipped'))}
          />
        ) : (
          <div class={`${css['done'] ?? ''} ${keepsRoom ? (css['kept'] ?? '') : ''}`}>
            <Verdict
              {...{ result, model, evidence, words, locale }}
              head={headsOf(desk.place).head}
              takesFocus={hasMoved}
            />
            <p class={`no-print ${css['row']}`}>
              <small>{stop && fill(words.stops[stop], { most: model.most })}</small>
              {!panels.includes('result') && (
                <button type="button" class="button" onClick={() => show('result', true)}>
                  {words.seeResult}
                </button>
              )}
              {more && (
                <button type="button" class="button-quiet" onClick={() => ask(more)}>
                  {words.askMore}
                </button>
              )}
            </p>
          </div>
        )}
        <Standing {...{ result, words, locale }} hasCause={evidence.cause !== undefined} />
      </div>
      <Switches
        {...{ words, panels, onExample }}
        isDone={!question}
        given={Object.keys(evidence.answers).length}
        onShow={show}
        job={job}
        onReset={() => {
          setWanted(undefined);
          setPanels((now) => now.filter((panel) => panel === 'training'));
        }}
      />
      {panels.length > 0 && !part && (
        <p role="status">{parts.isMissing ? strings[locale].failed : strings[locale].loading}</p>
      )}
      {part && (
        <>
          {(panels.includes('answers') || onPaper) && <part.AnswerList desk={full} />}
          {(panels.includes('result') || onPaper) && (
            <part.ResultPanel desk={full} {...{ result, isPaper }} hasVerdict={!question} />
          )}
          {panels.includes('training') && (
            <part.Training desk={full} takesFocus={!open.includes('training')} />
          )}
        </>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
};
