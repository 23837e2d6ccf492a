import { settings, situations } from '../../domain/case/situations.ts';
import type { AnyModel } from '../../domain/classifier/model.ts';
import { computePosterior, rankIds, type Evidence } from '../../domain/classifier/posterior.ts';
import type { Result } from '../../domain/classifier/result.ts';
import { fill } from '../../i18n/fill.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Words } from './words-en.ts';

/** A chance as a percentage; nothing is ever ruled out or certain, so it never says 0 or 100. */
export const showChance = (chance: number): string => {
  if (chance < 0.005) return '<1%';
  return chance > 0.995 ? '>99%' : formatPercent(chance);
};

/** The headline: the likeliest situation, or that it is not clear yet. */
export const writeHeadline = ({ level, top }: Result, words: Words, locale: Locale): string =>
  level === 'open' ? words.notClear : fill(words.looksLike, { top: situations[top][locale] });

/** How likely the first two are, and how far that carries; `least` facts make it clear. */
export const writeLevel = (
  { level, isEarly, told, top, runnerUp, posterior }: Result,
  words: Words,
  locale: Locale,
  least: number,
): string =>
  fill(isEarly ? words.early : words.levels[level], {
    n: told,
    least,
    top: situations[top][locale],
    next: situations[runnerUp][locale],
    p: showChance(posterior.situations[top]),
    q: showChance(posterior.situations[runnerUp]),
  });

/** How sure it would be without the cause in the case, which rests in part on the same facts; nothing where none is counted. */
export const writeWithoutCause = (
  model: AnyModel,
  evidence: Evidence,
  { top }: Result,
  words: Words,
  locale: Locale,
): string | undefined => {
  if (!evidence.cause) return undefined;
  const { situations: chances } = computePosterior(model, { answers: evidence.answers });
  const first = rankIds(chances)[0] ?? top;
  return fill(first === top ? words.withoutCause : words.withoutCauseOther, {
    n: model.cause.factor,
    top: situations[first][locale],
    p: showChance(chances[first]),
  });
};

/** The setting, and whether it is certain enough. */
export const writeSetting = (
  { setting, isSettingSure, posterior }: Result,
  words: Words,
  locale: Locale,
): string =>
  fill(isSettingSure ? words.settingSure : words.settingOpen, {
    setting: settings[setting][locale],
    p: showChance(posterior.settings[setting]),
  });
