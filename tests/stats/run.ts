/** Prints how much is written, what is taught where, and how far the right answers can be guessed. Figures, not verdicts. */
import { countProse } from '../../src/domain/content/count-prose.ts';
import { measureBank } from '../../src/domain/content/measure-bank.ts';
import { scanLesson } from '../../src/domain/content/scan-lesson.ts';
import { parse } from 'yaml';
import { courseFiles, questionFiles } from '../support/real-course.ts';

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
const lessons = questionFiles.map(([path]) => path.split('/')[1] ?? '');

console.log('Lesson: running prose (characters zh, words en) · topics · sources · questions');
for (const [i, lesson] of lessons.entries()) {
  const [zh, en] = (['zh', 'en'] as const).map((locale) =>
    scanLesson(courseFiles[`lessons/${lesson}/${locale}.mdx`] ?? ''),
  );
  if (!zh || !en) continue;
  const prose = `${countProse('zh', zh.prose)} zh, ${countProse('en', en.prose)} en`;
  const questions = questionFiles[i]?.[1] ?? [];
  console.log(`  ${lesson}: ${prose} · ${en.topics.length} · ${en.sources.length} · ${questions.length}`);
}

const questions = questionFiles.flatMap(([, list]) => list);
const kinds = Map.groupBy(questions, ({ kind }) => kind);
const about = Map.groupBy(
  questions.flatMap((question) => question.topics),
  (topic) => topic,
);
const taught = lessons.flatMap((lesson) =>
  scanLesson(courseFiles[`lessons/${lesson}/en.mdx`] ?? '').topics.map(({ id }) => id),
);
const bank = measureBank(questions);

console.log(
  `Questions: ${questions.length} (${[...kinds].map(([kind, list]) => `${kind} ${list.length}`).join(', ')})`,
);
console.log(
  `Topics taught: ${taught.length} of ${(parse(courseFiles['topics.yaml'] ?? '') as unknown[]).length}; without a question: ${taught.filter((id) => !about.has(id)).join(', ') || 'none'}`,
);
console.log(`Blind chance over ${bank.questions} single-answer questions: ${percent(bank.chance)}`);
console.log(
  `The longest option is right: ${percent(bank.longestIsRight.zh)} zh, ${percent(bank.longestIsRight.en)} en`,
);
console.log(
  `The shortest option is right: ${percent(bank.shortestIsRight.zh)} zh, ${percent(bank.shortestIsRight.en)} en`,
);
console.log(`Places of the right option as authored: ${bank.positions.join(', ')}`);
