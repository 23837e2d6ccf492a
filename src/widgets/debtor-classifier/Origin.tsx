import { causes } from '../../domain/case/causes.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import css from './debtor-classifier.module.css';
import type { Strings } from './strings.ts';
import type { CaseInView, Job } from './use-job.ts';
import type { Words } from './words-en.ts';

interface Props {
  t: Strings;
  job: Job;
  one: CaseInView | undefined;
  locale: Locale;
  /** What was wrong with a link. */
  trouble: 'badLink' | 'otherVersion' | undefined;
  /** Whose debt the example is. */
  example: string | undefined;
  /** Absent until they have arrived. */
  words: Words | undefined;
  /** Goes back to the learner's own answers. */
  onOwn: () => void;
}

/** One line, in room that is kept for it: what to think of, whose answers these are, and the cause it starts from. */
export const Origin = ({ t, job, one, locale, trouble, example, words, onOwn }: Props) => {
  const { isGuest, isExample, caseCause, work } = job;
  if (words && isExample)
    return (
      <p class={css['origin']}>
        {trouble && <span class="field-error">{words[trouble]}</span>}
        <b>{fill(words.exampleIs, { title: example ?? '' })}</b>
        <button type="button" class="button-quiet" onClick={onOwn}>
          {words.toOwn}
        </button>
      </p>
    );
  if (words && isGuest)
    return (
      <p class={css['origin']}>
        {words.fromLink}
        <button type="button" class="button-quiet" onClick={onOwn}>
          {words.useOwn}
        </button>
      </p>
    );
  if (words && one && caseCause)
    return (
      <label class={css['origin']}>
        <input
          type="checkbox"
          checked={!work.ignoresCause}
          onChange={() => job.change(({ ignoresCause }) => ({ ignoresCause: !ignoresCause }))}
        />
        {fill(words.fromCause, { name: one.name, cause: causes[caseCause][locale] })}
      </label>
    );
  return (
    <p class={css['origin']}>
      {words && one && fill(words.caseWork, { name: one.name }) + words.gap}
      {t.lead}
    </p>
  );
};
