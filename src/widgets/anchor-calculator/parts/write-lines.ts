import type { AnchorInputs } from '../../../domain/negotiation/anchor-inputs.ts';
import { chooseLines, type Line, type LineId } from '../../../domain/negotiation/choose-lines.ts';
import type { Guess } from '../../../domain/negotiation/guesses.ts';
import type { Owed } from '../../../domain/negotiation/owed.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatDay } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { showCents, showFull } from '../amounts.ts';
import { lineStrings } from './line-strings.ts';
import { openPlaces } from './open-places.ts';

/** A line ready to be said. */
export interface SpokenLine {
  id: LineId;
  purpose: string;
  text: string;
  /** Something to do, not to say. */
  isStage: boolean;
}

/** What is known besides the figures. */
export interface Known {
  owed?: Owed | undefined;
  /** Figures that are still the example's: they stand open in the words. */
  guesses?: readonly Guess[];
  /** The plain day of the ask; the hour is not known. */
  day?: string | undefined;
}

type Wording = keyof (typeof lineStrings)['zh'];

const isWording = (name: string): name is Wording => Object.hasOwn(lineStrings.zh, name);

/** Which wording a line has: without an offer there is no figure to name, a target has no invoices, a dispute is named apart. */
const findWording = ({ id, numbers }: Line, { mode }: AnchorInputs, isOfferOpen: boolean): Wording => {
  const isNothing = numbers['offer'] === 0 && !isOfferOpen;
  const plain: Wording =
    isNothing && id === 'debt-answer-small-offer'
      ? 'debt-answer-no-offer'
      : isNothing && id === 'target-answer-small-offer'
        ? 'target-answer-no-offer'
        : id === 'offer-basis' && mode === 'target'
          ? 'target-offer-basis'
          : id;
  const special = `${plain}/${id === 'precise-anchor' && numbers['invoices'] === 1 ? 'one' : numbers['disputed'] ? 'disputed' : ''}`;
  return isWording(special) ? special : plain;
};

/** Which figures of a line are open as long as a figure is the example's. */
const openWith: Readonly<Record<Guess, readonly string[]>> = {
  ask: ['ask', 'rest', 'to'],
  expectedOffer: ['offer'],
  target: ['target', 'paid', 'amount', 'rest', 'from', 'to'],
  capacity: [],
};

/** What is owed is said to the 分; what is asked for or offered, as one says it. */
const toTheCent = new Set(['total', 'claim', 'disputed', 'rest']);

/** In Chinese a bracket needs no space before it. */
const closeUp = (text: string): string => text.replace(/ (?=〔)/g, '');

/** Writes out the lines for these inputs in one language; amounts as one says them, in full. */
export const writeLines = (
  inputs: AnchorInputs,
  locale: Locale,
  { owed, guesses = [], day }: Known = {},
): SpokenLine[] => {
  const open = openPlaces[locale];
  const isOpen = new Set(guesses.flatMap((guess) => openWith[guess]));
  const isOfferOpen = isOpen.has('offer');
  const by = day ? formatDay(day, locale, { hasWeekday: true }) : open.by;
  const write = (name: string, value: number): string | number => {
    if (isOpen.has(name)) return open[name as keyof typeof open];
    if (name === 'seconds' || name === 'parts') return value;
    if (name === 'invoices') return value === 0 ? open.invoices : locale === 'zh' ? ` ${value} ` : value;
    return (toTheCent.has(name) && inputs.mode === 'debt' ? showCents : showFull)(
      value,
      inputs.currency,
      locale,
    );
  };
  return chooseLines(inputs, owed)
    .filter(({ id, numbers }) => !(id === 'offer-basis' && numbers['offer'] === 0 && !isOfferOpen))
    .map((line) => {
      const [purpose, text] = lineStrings[locale][findWording(line, inputs, isOfferOpen)];
      const places = Object.fromEntries(
        Object.entries(line.numbers).map(([name, value]) => [name, write(name, value)]),
      );
      return {
        id: line.id,
        purpose,
        text: closeUp(fill(text, { ...places, by })),
        isStage: line.id === 'silence',
      };
    });
};
