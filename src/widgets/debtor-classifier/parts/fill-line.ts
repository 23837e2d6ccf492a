import type { Claim } from '../../../domain/case/fields/claim.ts';
import { findTalkFigures, type TalkFigures } from '../../../domain/case/story/talk-figures.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDay, formatMoney } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Words } from '../words-en.ts';

type Slot = keyof Words['slots'];

/** What the case can put into a line; the rest stays a bracket to fill by hand. */
const writeSlots = (
  { currency, totalMinor, disputedMinor, undisputedMinor, due, hasMoreDues, invoice }: TalkFigures,
  words: Words,
  locale: Locale,
): Partial<Record<Slot, string | undefined>> => {
  const money = (minor: number): string | undefined =>
    minor > 0 ? formatMoney(minor, currency, locale) : undefined;
  const claim = formatMoney(totalMinor, currency, locale);
  const disputed = money(disputedMinor);
  const ask = money(undisputedMinor);
  const day = due && formatDay(due, locale);
  return {
    claim: disputed ? fill(words.claimSplit, { claim, disputed }) : claim,
    ask,
    disputed,
    rest: disputed && ask,
    due: day && (hasMoreDues ? fill(words.dueFirst, { day }) : day),
    invoice,
  };
};

/**
 * A line to say with what the case knows in its places: what is due, what of it is asked for, what is disputed, the day, the
 * invoice. Without a debt in the case, and for what it does not know, a bracket stands to fill by hand.
 *
 * @param today plain day; a day still to come is no day on which something fell due
 */
export const fillLine = (
  line: string,
  claim: Claim | undefined,
  words: Words,
  locale: Locale,
  today: string,
): string => {
  const figures = findTalkFigures(claim, today);
  const known = figures ? writeSlots(figures, words, locale) : {};
  // In Chinese a figure stands apart from the characters beside it, but not from punctuation.
  const isZh = locale === 'zh';
  const pad = (value: string): string =>
    isZh ? value.replace(/^(?=[\da-z])/i, ' ').replace(/([\da-z])$/i, '$1 ') : value;
  const values = Object.fromEntries(
    (Object.keys(words.slots) as Slot[]).map((slot) => {
      const value = known[slot];
      return [slot, value === undefined ? words.slots[slot] : pad(value)];
    }),
  );
  const filled = fill(line, values);
  return isZh
    ? filled
        .replace(/ +(?=[，。：；？！（）])/g, '')
        .replace(/([，。：；？！（）]) +/g, '$1')
        .replace(/ {2,}/g, ' ')
        .trim()
    : filled;
};
