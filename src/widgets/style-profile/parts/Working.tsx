import type { Form } from '../../../domain/assessment/form.ts';
import { keyAnswer } from '../../../domain/assessment/score-form.ts';
import type { StyleScore } from '../../../domain/assessment/score-sums.ts';
import { styleItems } from '../../../domain/assessment/style-items.ts';
import type { Texts } from '../texts-type.ts';
import { listSums } from './write-sums.ts';

interface Props {
  form: Form;
  score: StyleScore;
  texts: Texts;
}

/** Every step from the answers to the bars, with the learner's own numbers. */
export const Working = ({ form, score, texts }: Props) => {
  const { words } = texts;
  return (
    <>
      <ul data-part="sums">
        {listSums(score, texts).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>
          {words.semLine} <small>{words.assumption}</small>
        </li>
      </ul>
      <div tabIndex={0} role="group" aria-label={words.sums}>
        <table>
          <thead>
            <tr>
              {words.itemHeads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {styleItems.map((item) => {
              const answer = form.answers[item.number - 1] ?? 0;
              return (
                <tr key={item.number}>
                  <th scope="row">{item.number}</th>
                  <td>{answer || words.none}</td>
                  <td>
                    {item.axis === 'A' ? words.axisA : words.axisR} {item.key === '+' ? '+' : '−'}
                  </td>
                  <td>
                    {answer === 0
                      ? ''
                      : item.key === '+'
                        ? answer
                        : `7 − ${answer} = ${keyAnswer(item, answer)}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
};
