import type { StyleLabel } from '../../domain/assessment/score-sums.ts';
import type { Case } from '../../domain/case/case.ts';
import { summariseCase } from '../../domain/case/summary.ts';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { groupLines } from './group-lines.ts';
import { labels } from './labels.ts';
import { showPart } from './show-part.ts';
import { writeStory } from './story/say-story.ts';
import type { StoryStrings } from './story/story-strings.ts';
import { strings } from './strings.ts';

/** The whole plan as plain text, the story first, to be pasted anywhere. */
export const writePlan = (
  one: Case,
  locale: Locale,
  today: string,
  words: StoryStrings | undefined,
  own: StyleLabel | undefined,
): string => {
  const t = strings[locale];
  const { fields, parts } = labels[locale];
  const colon = locale === 'zh' ? '：' : ': ';
  const { facts, missing } = summariseCase(one);
  const blocks = facts.map(({ field, lines }) =>
    [
      fields[field],
      ...groupLines(lines).map(
        (line) =>
          `  ${line.map((part) => `${parts[part.label]}${colon}${showPart(part, locale)}`).join(locale === 'zh' ? '；' : '; ')}`,
      ),
    ].join('\n'),
  );
  const story = words && writeStory(one, words, today, own);
  const still = missing.filter(({ gap }) => gap === 'empty').map(({ field }) => fields[field]);
  return [
    fill(t.plan, { name: one.name }),
    fill(t.planDate, { day: formatDay(today, locale) }),
    ...(story ? [story] : []),
    ...blocks,
    ...(still.length > 0 ? [fill(t.planStill, { list: still.join(locale === 'zh' ? '、' : ', ') })] : []),
  ].join('\n\n');
};
