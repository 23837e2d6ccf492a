import { styles } from '../../../domain/assessment/styles.ts';
import { chooseRows } from '../../../domain/assessment/style-entry.ts';
import { SEM, type StyleScore } from '../../../domain/assessment/score-sums.ts';
import { fill } from '../../../i18n/fill.ts';
import { hasPlaces } from '../../shared/style-words/has-places.ts';
import type { TalkProps } from './part-props.ts';
import { showMean, showPercent, writeGuess, writeLabel } from './show.ts';
import { listSums } from './write-sums.ts';

/** The whole result as plain text: label, numbers, texts, working, the lines for the guess, and where it was worked out. */
export const writeText = ({ sheet, texts, talk }: TalkProps, score: StyleScore, url: string): string => {
  const { words, portraits, names, matrix } = texts;
  const { colon } = words;
  const { guess } = talk;
  const rows = chooseRows(score);
  return [
    sheet.t.tool,
    writeLabel(score, texts),
    `${words.mayDiffer}${words.gap}${words.notDiagnosis}`,
    words.unvalidated,
    fill(words.counted, { language: words.languages[sheet.locale], a: score.A.count, r: score.R.count }),
    '',
    `${words.axisA}${colon}${showMean(score.A.mean)} ± ${showMean(SEM)}`,
    `${words.axisR}${colon}${showMean(score.R.mean)} ± ${showMean(SEM)}`,
    ...styles.map((style) => `${names[style]}${colon}${showPercent(score.bars[style], words)}`),
    '',
    `# ${words.portraitsTitle}`,
    ...rows.map((style) => `${names[style]}${colon}${portraits[style].join(words.gap)}`),
    ...(score.label.type === 'style' ? [] : [portraits.open]),
    ...(guess
      ? [
          '',
          `# ${words.matrixTitle}`,
          writeGuess(guess, texts),
          ...rows.flatMap((own) => {
            const { watch, act, line } = matrix[own][guess.style];
            return [
              fill(words.pair, { own: names[own], debtor: names[guess.style] }),
              `- ${words.watch}${colon}${watch}`,
              `- ${words.act}${colon}${act}`,
              `- ${words.line}${colon}${line}`,
            ];
          }),
          rows.some((own) => hasPlaces(matrix[own][guess.style].line))
            ? `${words.lineExample}${words.gap}${words.craft}`
            : words.craft,
          words.neverChanges,
        ]
      : []),
    '',
    `# ${words.sums}`,
    ...listSums(score, texts),
    `${words.assumption}${colon}${words.semLine}`,
    '',
    words.model,
    url,
  ].join('\n');
};
