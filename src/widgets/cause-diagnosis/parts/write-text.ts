import { causes } from '../../../domain/case/causes.ts';
import { chooseSteps } from '../../../domain/diagnosis/next-steps.ts';
import { count, fill } from '../../../i18n/fill.ts';
import { writeHeadline } from '../headline.ts';
import { chooseApart } from './choose-apart.ts';
import { writeEvidence, writeOurSide, writePoints, writeSum } from './list-evidence.ts';
import type { Found } from './report-props.ts';
import { nameDoers, nameStep } from './write-step.ts';

/** The whole diagnosis as plain text: verdict, steps, evidence, sums, and where it was worked out. */
export const writeText = (found: Found, url: string): string => {
  const { diagnosis, sheet, t, w, locale } = found;
  const { weighed, hardSign } = diagnosis;
  const apart = chooseApart(diagnosis, sheet, w);
  const ours = writeOurSide(sheet, w);
  return [
    t.tool,
    t.model,
    '',
    `# ${t.now}${w.colon}${writeHeadline(diagnosis, t, locale)}`,
    ...(apart ? [`${w.look}${w.colon}${apart.paper}`, `${w.ask}${w.colon}${apart.ask}`] : []),
    ...(hardSign ? [hardSign === 'seen' ? w.hardSeen : w.hardHeard] : []),
    ...(ours ? [fill(w.ours, { list: ours }) + t.gap + w.notCancelled] : []),
    '',
    `# ${w.next}`,
    ...chooseSteps(diagnosis, sheet).flatMap((step) => {
      const { step: text, paper, say } = w.steps[step.id];
      return [
        `- ${nameStep(step, w, locale)}${w.colon}${text}`,
        `  ${w.who}${w.colon}${nameDoers(step, w)}`,
        `  ${w.paper}${w.colon}${paper}`,
        ...(say ? [`  ${w.say}${w.colon}${say}`] : []),
      ];
    }),
    w.onlyTrue,
    '',
    `# ${w.ranked}`,
    ...weighed.map((one) => {
      const about = sheet.amounts[one.cause];
      const points = count(locale, one.points, w.points, { n: writePoints(one.points) });
      const isSum = one.for.length + one.against.length > 1;
      return [
        `- ${causes[one.cause][locale]}${w.colon}${points}${isSum ? ` (${writeSum(one, w)})` : ''}`,
        ...writeEvidence(one, t, w),
        ...(about ? [fill(w.about, { text: about })] : []),
      ].join(' ');
    }),
    w.scale,
    '',
    url,
  ].join('\n');
};
