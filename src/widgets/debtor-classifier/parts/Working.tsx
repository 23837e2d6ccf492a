import { situations } from '../../../domain/case/situations.ts';
import { findAnswer } from '../../../domain/classifier/model.ts';
import { rankQuestions } from '../../../domain/classifier/next-question.ts';
import { computePosterior, situationIds } from '../../../domain/classifier/posterior.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import { DataTable } from '../../shared/chart/DataTable.tsx';
import type { ResultProps } from './ResultPanel.tsx';

/** The whole sum as a table: the start, the weight of every answer, and the shares that come of it. */
export const Working = ({ desk, result }: ResultProps) => {
  const { data, job, locale } = desk;
  const { model, words } = data;
  const { answers, cause } = job.evidence;
  const told = model.questions.flatMap((question) => {
    const answer = question.about === 'situation' && findAnswer(question, answers[question.id]);
    return answer ? [{ question, answer }] : [];
  });
  const before = Object.fromEntries(
    Object.entries(answers).filter(([id]) => !told.some(({ question }) => question.id === id)),
  );
  const start = computePosterior(model, { answers: before, cause }).situations;
  const percent = (share: number) => formatNumber(share * 100, 1);
  const row = (head: string, cells: readonly (string | number)[]) => (
    <tr key={head}>
      <th scope="row">{head}</th>
      {cells.map((cell, place) => (
        <td key={place}>{cell}</td>
      ))}
    </tr>
  );
  return (
    <>
      <p>{fill(words.workingLead, { scale: model.scale })}</p>
      <div tabIndex={0} role="group" aria-label={words.working} data-part="sum">
        <table>
          <thead>
            <tr>
              <td />
              {situationIds.map((id) => (
                <th key={id} scope="col">
                  {situations[id][locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(
              words.startRow,
              situationIds.map((id) => percent(start[id])),
            )}
            {told.map(({ question, answer }) =>
              row(
                fill(words.answer, { short: question.short, answer: answer.text }),
                situationIds.map((id) => answer.weights[id] ?? 0),
              ),
            )}
          </tbody>
          <tfoot>
            {row(
              words.shareRow,
              situationIds.map((id) => percent(result.posterior.situations[id])),
            )}
          </tfoot>
        </table>
      </div>
      <p data-part="soft">
        {words.naive}{' '}
        {fill(words.stopRule, {
          p: formatPercent(model.sure.situation),
          q: formatPercent(model.sure.setting),
          least: model.sure.least,
          reason: model.sure.reason,
        })}
      </p>
      <p data-part="soft">{model.deciding.reason}</p>
      {job.evidence.isDisputed && <p data-part="soft">{model.disputed.reason}</p>}
      <DataTable
        title={words.nextTell}
        heads={[words.question, words.bits]}
        rows={() =>
          rankQuestions(model, job.evidence).map(({ id, bits }) => [
            model.questions.find((question) => question.id === id)?.short ?? id,
            formatNumber(bits),
          ])
        }
        waiting=""
        onOpen={() => undefined}
      />
    </>
  );
};
