import { splitClaim, takeDue, type Claim } from '../../../domain/case/fields/claim.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDay, formatMoney } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Words } from '../words-en.ts';

type Slot = keyof Words['slots'];

/** What the case can put into a line; the rest stays a bracket to fill by hand. */
const readSlots = (
  claim: Claim,
  words: Words,
  locale: Locale,
  today: string,
): Partial<Record<Slot, string | undefined>> => {
  const { disputedMinor, undisputedMinor } = splitClaim(claim);
  const money = (minor: number): string => formatMoney(minor, claim.currency, locale);
  const open = claim.invoices.filter(({ openMinor }) => openMinor > 0);
  const dues = new Set(open.map(({ due }) => due));
  const oldest = open
    .filter(({ no, openMinor, disputedMinor: part }) => no.trim() !== '' && openMinor > part)
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1))[0];
  const total = money(claim.totalMinor);
  const disputed = money(disputedMinor);
  const hasBoth = disputedMinor > 0 && undisputedMinor > 0;
  const day = claim.due && claim.due <= today ? formatDay(claim.due, locale) : undefined;
  return {
    claim: disputedMinor > 0 ? fill(words.claimSplit, { claim: total, disputed }) : total,
    ask: undisputedMinor > 0 ? money(undisputedMinor) : undefined,
    disputed: disputedMinor > 0 ? disputed : undefined,
    rest: hasBoth ? money(undisputedMinor) : undefined,
    due: day && (dues.size > 1 ? fill(words.dueFirst, { day }) : day),
    invoice: oldest?.no.trim(),
  };
};

/** Nothing of it is due yet, so there is nothing to ask for. */
const isAhead = ({ due }: Claim, today: string): boolean => due !== undefined && due > today;

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
  const due =
    claim?.kind === 'debt' && claim.totalMinor > 0 && !isAhead(claim, today) && takeDue(claim, today);
  const known = due ? readSlots(due, words, locale, today) : {};
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
