import { behaviours, roles } from '../../../domain/case/people.ts';
import { settings, situations, type Situation } from '../../../domain/case/situations.ts';
import { findUnseenDanger } from '../../../domain/classifier/result.ts';
import { situationIds } from '../../../domain/classifier/posterior.ts';
import { fill } from '../../../i18n/fill.ts';
import { today } from '../../../platform/clock.ts';
import { strings } from '../strings.ts';
import { describeAnswer } from './AnswerList.tsx';
import { fillLine } from './fill-line.ts';
import { listEvidence, writeProduct } from './evidence-rows.ts';
import { listFlips } from './FlipList.tsx';
import { showChance, writeHeadline, writeLevel, writeSetting, writeWithoutCause } from '../verdict.ts';
import type { ResultProps } from './ResultPanel.tsx';

/** The whole sheet as plain text: result, first move, evidence, answers, what would change it, and where it was worked out. */
export const writeText = ({ desk, result }: ResultProps, url: string): string => {
  const { data, job, locale } = desk;
  const { model, words, reading } = data;
  const { evidence, work } = job;
  const pair = [result.top, result.runnerUp] as const;
  const names = { top: situations[pair[0]][locale], next: situations[pair[1]][locale] };
  const rows = listEvidence(data, evidence, pair, locale, result.isSettingSure ? result.setting : undefined);
  const flips = listFlips(data, evidence, locale);
  const setting = model.settings.find(({ id }) => id === result.setting);
  const moves = model.situations.filter(
    ({ id }) => id === result.top || (result.level === 'open' && id === result.runnerUp),
  );
  const without = writeWithoutCause(model, evidence, result, words, locale);
  const danger = findUnseenDanger(model, evidence);
  const readLesson = (id: Situation): string[] => {
    const lesson = reading[id];
    return lesson
      ? [`${words.toLesson}${words.gap}${lesson.title} ${new URL(lesson.url, location.href).href}`]
      : [];
  };
  const day = today();
  const say = (line: string): string => fillLine(line, job.claim, words, locale, day);
  const colon = locale === 'zh' ? '：' : ': ';
  return [
    strings[locale].tool,
    words.hypothesis,
    '',
    `# ${writeHeadline(result, words, locale)}`,
    writeLevel(result, words, locale, model.sure.least),
    ...(without ? [without] : []),
    writeSetting(result, words, locale),
    ...(result.redFlag ? [fill(words.redFlag, { text: model.redFlag })] : []),
    ...(danger ? [words.dangerOpen] : []),
    ...situationIds.map(
      (id) => `- ${situations[id][locale]}${colon}${showChance(result.posterior.situations[id])}`,
    ),
    '',
    `# ${words.firstMove}`,
    ...moves.flatMap(({ id, move, lines, tell }) => [
      ...(moves.length > 1 ? [fill(words.ifClear, { top: situations[id][locale] })] : []),
      move,
      ...lines.map((line) => `- ${say(line)}`),
      ...readLesson(id),
      fill(words.seen, { tell }),
    ]),
    ...(setting ? [fill(words.watch, { setting: settings[setting.id][locale], watch: setting.watch })] : []),
    '',
    `# ${fill(words.evidence, names)}`,
    ...rows.flatMap(({ label, shown, reason }) => [
      `${shown} · ${label}`,
      ...(reason ? [fill(words.why, { reason })] : []),
    ]),
    writeProduct(data, rows, pair, locale),
    '',
    `# ${words.flips}`,
    ...[...flips.first, ...flips.others].map((sentence) => `- ${sentence}`),
    '',
    `# ${fill(words.showAnswers, { n: Object.keys(evidence.answers).length })}`,
    ...model.questions
      .filter(({ id }) => Object.hasOwn(evidence.answers, id))
      .map(
        (question) =>
          `- ${question.short}${colon}${describeAnswer(question, evidence.answers[question.id], words)}`,
      ),
    ...(work.behaviours.length > 0 || work.role
      ? [
          '',
          `# ${words.behaviours}`,
          ...(work.role ? [`${words.role}${colon}${roles[work.role][locale]}`] : []),
          ...model.behaviours
            .filter(({ id }) => work.behaviours.includes(id))
            .map(({ id, adjust, line }) => `- ${behaviours[id][locale]} → ${adjust} ${say(line)}`),
        ]
      : []),
    '',
    url,
  ].join('\n');
};
