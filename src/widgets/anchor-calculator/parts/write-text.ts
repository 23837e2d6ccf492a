import { situations } from '../../../domain/case/situations.ts';
import { describeField } from '../../../domain/negotiation/anchor-fields.ts';
import type { AnchorResults } from '../../../domain/negotiation/anchor-results.ts';
import { chooseWarnings } from '../../../domain/negotiation/choose-warnings.ts';
import { showWorking } from '../../../domain/negotiation/show-working.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { showAmount, showExact, showFull, showRest, showShare, showUnit } from '../amounts.ts';
import type { Strings } from '../strings-type.ts';
import { listGuesses, type Anchor } from '../use-anchor.ts';
import { writeWarning } from './Warnings.tsx';
import { findPartWords } from './find-part-words.ts';
import { writeLines } from './write-lines.ts';
import { writeSum } from './write-sum.ts';

/** The whole worksheet as plain text: figures, sums, talks, ladder, warnings, words, and where it was worked out. */
export const writeText = (
  sheet: Anchor,
  results: AnchorResults,
  t: Strings,
  locale: Locale,
  url: string,
): string => {
  const { inputs, owed, day } = sheet;
  const guesses = listGuesses(sheet);
  const words = findPartWords(locale, inputs.mode);
  const colon = locale === 'zh' ? '：' : ': ';
  const figure = (key: 'claim' | 'ask' | 'expectedOffer' | 'target' | 'capacity' | 'floor', label: string) =>
    `${label} ${describeField(key).symbol}${colon}${showAmount(inputs[key])} (${showFull(inputs[key], inputs.currency, locale)})${guesses.some((guess) => guess === key) ? ` · ${t.guess}` : ''}`;
  const { talks, ladder } = results;
  return [
    `${t.tool} · ${t.modes[inputs.mode]}`,
    t.model,
    '',
    `# ${fill(words.figures, { unit: showUnit(inputs.currency, locale) })}`,
    figure('claim', t.claim[inputs.mode]),
    figure('ask', t.fields.ask),
    figure('expectedOffer', t.fields.expectedOffer),
    figure('target', t.fields.target),
    figure('capacity', t.fields.capacity),
    figure('floor', words.keys.floor),
    `${t.situation}${colon}${inputs.situation === 'unknown' ? t.unknown : situations[inputs.situation][locale]}`,
    '',
    `# ${t.midpoint} ${showAmount(results.midpoint)}`,
    ...showWorking(inputs, results).map((step) => {
      const { formula, sum, result } = writeSum(step, words);
      return `${words.working[step.id]}${colon}${formula} = ${sum} = ${result}`;
    }),
    t.caption,
    ...(talks
      ? [
          '',
          `# ${fill(t.talks, { runs: showAmount(talks.runs) })} (${fill(t.seed, { seed: inputs.seed })})`,
          `${t.deals}${colon}${showShare(talks.dealShare)}`,
          `${t.walked}${colon}${showShare(talks.walkShare)}`,
          `${t.undecided}${colon}${showRest(talks.dealShare, talks.walkShare)}`,
          ...(talks.agreed
            ? [
                `${t.mean}${colon}${showExact(talks.agreed.mean)}`,
                `${t.middle}${colon}${showExact(talks.agreed.p10)}–${showExact(talks.agreed.p90)}`,
                `${t.kept}${colon}${showShare(talks.agreed.keptShare)}`,
              ]
            : []),
          `${t.cashMean}${colon}${showExact(talks.meanCash)}`,
        ]
      : []),
    '',
    `# ${t.ladder}`,
    ...(ladder.type === 'ladder'
      ? ladder.rows.map(
          (row, index) =>
            `${index + 1}. → ${showExact(row.ask)}${inputs.mode === 'debt' ? ` (${words.step} ${showExact(inputs.claim - row.ask)})` : ''}${colon}${row.lacksDemand ? words.missing : row.demand}`,
        )
      : [words.noLadder[ladder.code]]),
    '',
    `# ${t.backfires}`,
    ...chooseWarnings(inputs, results, guesses).map(
      (warning) => `- ${writeWarning(warning, inputs.mode, locale).join(colon)}`,
    ),
    '',
    `# ${t.words}`,
    ...writeLines(inputs, locale, { owed, guesses, day }).map(({ purpose, text, isStage }) =>
      isStage ? `(${text})` : `${purpose}${colon}${text}`,
    ),
    '',
    url,
  ].join('\n');
};
