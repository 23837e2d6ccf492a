import { situations } from '../../../domain/case/situations.ts';
import { findFlips, type Flip } from '../../../domain/classifier/find-flips.ts';
import type { Evidence } from '../../../domain/classifier/posterior.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { Fold } from '../../shared/tool/Fold.tsx';
import type { ClassifierData } from '../data.ts';
import { showChance } from '../verdict.ts';
import { headsOf } from '../desk.ts';
import type { ResultProps } from './ResultPanel.tsx';

const writeFlip = (
  { model, words }: ClassifierData,
  { question, answer, isAnswered, becomes, chance, leans }: Flip,
  locale: Locale,
): string => {
  const asked = model.questions.find(({ id }) => id === question);
  const [given, open] = leans
    ? [words.flipAnswered, words.flipOpen]
    : [words.flipAnsweredUnclear, words.flipOpenUnclear];
  return fill(isAnswered ? given : open, {
    short: asked?.short ?? '',
    answer: asked?.answers.find(({ id }) => id === answer)?.text ?? '',
    becomes: situations[becomes][locale],
    p: showChance(chance),
  });
};

/** The single answers that would change the result, in words: the most decisive given one, the most decisive open one, the others. */
export const listFlips = (
  data: ClassifierData,
  evidence: Evidence,
  locale: Locale,
): { first: string[]; others: string[] } => {
  const flips = findFlips(data.model, evidence);
  const given = flips.find(({ isAnswered }) => isAnswered);
  const open = flips.find(({ isAnswered }) => !isAnswered);
  const write = (flip: Flip) => writeFlip(data, flip, locale);
  return {
    first: [given ? write(given) : data.words.noFlipAnswered, ...(open ? [write(open)] : [])],
    others: flips.filter((flip) => flip !== given && flip !== open).map(write),
  };
};

/** Which one answer would change the result. */
export const FlipList = ({ desk, isPaper }: ResultProps & { isPaper: boolean }) => {
  const { data, job, locale, place } = desk;
  const { words } = data;
  const Sub = headsOf(place).sub;
  const { first, others } = listFlips(data, job.evidence, locale);
  const list = (sentences: readonly string[]) => (
    <ul data-part="flips">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
  return (
    <div>
      <Sub data-part="sub">{words.flips}</Sub>
      {list(first)}
      {others.length > 0 && (
        <Fold title={fill(words.moreFlips, { n: others.length })} isOpen={isPaper}>
          {() => list(others)}
        </Fold>
      )}
    </div>
  );
};
