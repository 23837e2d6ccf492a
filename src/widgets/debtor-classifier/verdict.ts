import { settings, situations } from '../../domain/case/situations.ts';
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

/** How likely the first two are, and how far that carries. */
export const writeLevel = (
  { level, top, runnerUp, posterior }: Result,
  words: Words,
  locale: Locale,
): string =>
  fill(words.levels[level], {
    top: situations[top][locale],
    next: situations[runnerUp][locale],
    p: showChance(posterior.situations[top]),
    q: showChance(posterior.situations[runnerUp]),
  });

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
