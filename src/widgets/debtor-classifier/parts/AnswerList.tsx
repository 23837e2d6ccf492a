import { cannotApply, silentAnswers, type Question } from '../../../domain/classifier/model.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Desk } from '../desk.ts';
import type { Words } from '../words-en.ts';

/** What was answered, in words: the answer's text, don't know, or skipped. */
export const describeAnswer = (question: Question, given: string | undefined, words: Words): string => {
  const silent = { unknown: words.isUnknown, skipped: words.isSkipped };
  return (
    question.answers.find(({ id }) => id === given)?.text ??
    silent[silentAnswers.find((one) => one === given) ?? 'skipped']
  );
};

/** Every question with its answer, in the model's order, each with a button that asks it again. */
export const AnswerList = ({ desk }: { desk: Desk }) => {
  const { data, job, ask } = desk;
  const { model, words } = data;
  const { answers } = job.evidence;
  const given = model.questions.filter(({ id }) => Object.hasOwn(answers, id));
  const open = model.questions.filter(
    (question) => !Object.hasOwn(answers, question.id) && !cannotApply(question, answers),
  );
  const list = (questions: readonly Question[]) => (
    <ul data-part="answers">
      {questions.map((question) => {
        const isGiven = Object.hasOwn(answers, question.id);
        return (
          <li key={question.id}>
            <span>
              {question.short}
              {isGiven && <b>{describeAnswer(question, answers[question.id], words)}</b>}
            </span>
            <button
              type="button"
              class="button-quiet no-print"
              aria-label={fill(isGiven ? words.changeIt : words.answerIt, { short: question.short })}
              onClick={() => ask(question.id)}
            >
              {isGiven ? words.change : words.answerNow}
            </button>
          </li>
        );
      })}
    </ul>
  );
  return (
    <section data-part="panel" aria-label={fill(words.showAnswers, { n: given.length })}>
      {given.length > 0 ? list(given) : <p>{words.noAnswers}</p>}
      {open.length > 0 && (
        <details class="no-print">
          <summary>
            {words.notAsked} ({open.length})
          </summary>
          {list(open)}
        </details>
      )}
    </section>
  );
};
