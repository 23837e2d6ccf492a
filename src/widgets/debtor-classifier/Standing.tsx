import { situations } from '../../domain/case/situations.ts';
import { situationIds } from '../../domain/classifier/posterior.ts';
import type { Result } from '../../domain/classifier/result.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import css from './debtor-classifier.module.css';
import { showChance } from './verdict.ts';
import type { Words } from './words-en.ts';

interface Props {
  result: Result;
  words: Words;
  locale: Locale;
  /** The cause in the case is counted in. */
  hasCause?: boolean;
}

/** How likely each situation is now: a table whose middle column is the picture. */
export const Standing = ({ result, words, locale, hasCause = false }: Props) => {
  const { posterior, asked, top } = result;
  return (
    <table class={css['standing']}>
      <caption>
        <b>{words.standing}</b>
        <small>
          {asked === 0
            ? hasCause
              ? words.standingCause
              : words.standingStart
            : fill(words.standingNow, { n: asked })}
        </small>
      </caption>
      <tbody>
        {situationIds.map((id) => {
          const chance = posterior.situations[id];
          return (
            <tr key={id} data-state={asked > 0 && id === top ? 'top' : undefined}>
              <th scope="row">{situations[id][locale]}</th>
              <td>
                <svg viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true">
                  <path d={`M0 0h${Math.round(chance * 100)}v9H0z`} />
                </svg>
              </td>
              <td>{showChance(chance)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
