import { causes } from '../../../domain/case/causes.ts';
import { settings, situations, type Situation } from '../../../domain/case/situations.ts';
import { weighEvidence } from '../../../domain/classifier/weigh-evidence.ts';
import type { Evidence } from '../../../domain/classifier/posterior.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { ClassifierData } from '../data.ts';

/** One piece of evidence in words. */
export interface EvidenceRow {
  label: string;
  /** Why it weighs what it weighs; absent for the start. */
  reason?: string | undefined;
  /** How many times likelier with the first situation. */
  ratio: number;
  /** The same in words: `× 4`, `÷ 3`; `× 1` where it speaks for neither. */
  shown: string;
}

/** Nearer to one than this it speaks for neither. */
const EVEN = 1.06;

/** Tells whether a piece of evidence speaks for the first situation, for the second, or for neither. */
export const sideOf = (ratio: number): 'for' | 'against' | 'neither' =>
  ratio >= EVEN ? 'for' : ratio <= 1 / EVEN ? 'against' : 'neither';

/** A ratio as people read it: whole from ten on. */
export const showTimes = (ratio: number): string => formatNumber(ratio, ratio >= 10 ? 0 : 1);

/** The evidence for one situation against another in words, the weightiest first. */
export const listEvidence = (
  { model, words }: ClassifierData,
  evidence: Evidence,
  [one, other]: readonly [Situation, Situation],
  locale: Locale,
  setting?: keyof typeof settings,
): EvidenceRow[] =>
  weighEvidence(model, evidence, one, other)
    .map(({ type, question, answer, ratio }): EvidenceRow => {
      const asked = model.questions.find(({ id }) => id === question);
      const given = asked?.answers.find(({ id }) => id === answer);
      const label = {
        start: setting ? fill(words.start, { setting: settings[setting][locale] }) : words.startAny,
        cause: fill(sideOf(ratio) === 'neither' ? words.causeBoth : words.cause, {
          cause: evidence.cause ? causes[evidence.cause][locale] : '',
          n: model.cause.factor,
        }),
        answer: fill(words.answer, { short: asked?.short ?? '', answer: given?.text ?? '' }),
      }[type];
      const side = sideOf(ratio);
      const shown = {
        for: fill(words.times, { n: showTimes(ratio) }),
        against: fill(words.over, { n: showTimes(1 / ratio) }),
        neither: fill(words.times, { n: 1 }),
      }[side];
      return { label, reason: type === 'cause' ? model.cause.reason : given?.reason, ratio, shown };
    })
    .sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)));

/** The sentence under the bars: all of it multiplied. */
export const writeProduct = (
  { words }: ClassifierData,
  rows: readonly EvidenceRow[],
  [one, other]: readonly [Situation, Situation],
  locale: Locale,
): string =>
  fill(words.product, {
    top: situations[one][locale],
    next: situations[other][locale],
    n: showTimes(rows.reduce((product, { ratio }) => product * ratio, 1)),
  });
