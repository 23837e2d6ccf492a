import type { AnchorInputs, AnchorMode } from '../../../domain/negotiation/anchor-inputs.ts';
import type { AnchorResults } from '../../../domain/negotiation/anchor-results.ts';
import { chooseWarnings } from '../../../domain/negotiation/choose-warnings.ts';
import type { Guess } from '../../../domain/negotiation/guesses.ts';
import type { Warning, WarningId } from '../../../domain/negotiation/warnings.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { showAmount, showShare } from '../amounts.ts';
import css from '../anchor-calculator.module.css';
import type { Heading } from '../sheet-props.ts';
import type { Strings } from '../strings-type.ts';
import { targetWarnings, warningStrings, type Card } from './warning-strings.ts';

interface Props {
  inputs: AnchorInputs;
  results: AnchorResults;
  heading: Heading;
  t: Strings;
  locale: Locale;
  /** Figures that are still the example's. */
  guesses?: readonly Guess[];
  /** Whether the fold with the others is open at first, as on paper. */
  isOpen?: boolean;
}

const shares = new Set(['dealShare', 'breakdown', 'usual', 'walkShare', 'kept']);

/** A card's title and text with the learner's numbers. */
export const writeWarning = (
  { id, numbers }: Warning,
  mode: AnchorMode,
  locale: Locale,
): [title: string, text: string] => {
  const ofTarget: Partial<Record<WarningId, Card>> = mode === 'target' ? targetWarnings[locale] : {};
  const places = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      shares.has(name) ? showShare(value) : showAmount(value),
    ]),
  );
  const [title, text] = ofTarget[id] ?? warningStrings[locale][id];
  return [fill(title, places), fill(text, places)];
};

/** How many cards lie open; the others are folded. */
const OPEN = 2;

/** The cards “when this backfires”, the most telling first. */
export const Warnings = ({ inputs, results, heading: Heading, t, locale, guesses, isOpen }: Props) => {
  const warnings = chooseWarnings(inputs, results, guesses);
  const list = (some: readonly Warning[]) => (
    <ul>
      {some.map((warning) => {
        const [title, text] = writeWarning(warning, inputs.mode, locale);
        return (
          <li key={warning.id}>
            <b>{title}</b> {text}
          </li>
        );
      })}
    </ul>
  );
  const folded = warnings.slice(OPEN);
  return (
    <div class={css['cards']}>
      <Heading class={css['head']}>{t.backfires}</Heading>
      {warnings.length === 0 ? <p>{t.calm}</p> : list(warnings.slice(0, OPEN))}
      {folded.length > 0 && (
        <details open={isOpen}>
          <summary>{fill(t.moreWarnings, { n: folded.length })}</summary>
          {list(folded)}
        </details>
      )}
    </div>
  );
};
