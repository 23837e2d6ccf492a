import { anchorPictures } from '../../../domain/negotiation/anchor-field.ts';
import { listFeeds } from '../../../domain/negotiation/anchor-fields.ts';
import type { AnchorInputs, AnchorKey } from '../../../domain/negotiation/anchor-inputs.ts';
import type { AnchorResults } from '../../../domain/negotiation/anchor-results.ts';
import { showWorking } from '../../../domain/negotiation/show-working.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Strings } from '../strings-type.ts';
import { findPartWords } from './find-part-words.ts';
import { writeSum } from './write-sum.ts';

interface Props {
  inputs: AnchorInputs;
  results: AnchorResults;
  t: Strings;
  locale: Locale;
}

/** Every sum with the learner's numbers, and the table of which input feeds which picture. */
export const Sums = ({ inputs, results, t, locale }: Props) => {
  const words = findPartWords(locale, inputs.mode);
  const nameOf = (key: AnchorKey): string =>
    key === 'claim'
      ? t.claim[inputs.mode]
      : key === 'floor'
        ? words.keys.floor
        : t.fields[key as keyof Strings['fields']];
  return (
    <>
      <dl data-part="sums">
        {showWorking(inputs, results).map((step) => {
          const { formula, sum, result } = writeSum(step, words);
          return (
            <div key={step.id}>
              <dt>{words.working[step.id]}</dt>
              <dd>
                {formula}
                <br />= {sum}
                <br />= <b>{result}</b>
              </dd>
            </div>
          );
        })}
      </dl>
      <table data-part="feeds">
        <caption>{words.feeds}</caption>
        <thead>
          <tr>
            <th scope="col">{words.input}</th>
            {anchorPictures.map((picture) => (
              <th key={picture} scope="col">
                {words.pictures[picture]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listFeeds().map(({ key, symbol, feeds }) => (
            <tr key={key}>
              <th scope="row">
                <i>{symbol}</i> {nameOf(key)}
              </th>
              {anchorPictures.map((picture) => (
                <td key={picture}>{feeds.includes(picture) ? '✓' : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
