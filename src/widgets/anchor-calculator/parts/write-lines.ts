import type { AnchorInputs } from '../../../domain/negotiation/anchor-inputs.ts';
import { chooseLines, type Line, type LineId } from '../../../domain/negotiation/choose-lines.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { sayMoney } from '../amounts.ts';
import { lineStrings } from './line-strings.ts';

/** A line ready to be said. */
export interface SpokenLine {
  id: LineId;
  purpose: string;
  text: string;
  /** Something to do, not to say. */
  isStage: boolean;
}

/** Which wording a line has: without an offer there is no figure to name, and a target has no invoices. */
const findWording = ({ id, numbers }: Line, { mode }: AnchorInputs): keyof (typeof lineStrings)['zh'] => {
  const isNothing = numbers['offer'] === 0;
  if (isNothing && id === 'debt-answer-small-offer') return 'debt-answer-no-offer';
  if (isNothing && id === 'target-answer-small-offer') return 'target-answer-no-offer';
  return id === 'offer-basis' && mode === 'target' ? 'target-offer-basis' : id;
};

/** Writes out the lines for these inputs in one language; amounts as one says them. */
export const writeLines = (inputs: AnchorInputs, locale: Locale): SpokenLine[] =>
  chooseLines(inputs)
    .filter(({ id, numbers }) => !(id === 'offer-basis' && numbers['offer'] === 0))
    .map((line) => {
      const [purpose, text] = lineStrings[locale][findWording(line, inputs)];
      const places = Object.fromEntries(
        Object.entries(line.numbers).map(([name, value]) => [
          name,
          name === 'seconds' || name === 'parts' ? value : sayMoney(value, locale),
        ]),
      );
      return { id: line.id, purpose, text: fill(text, places), isStage: line.id === 'silence' };
    });
