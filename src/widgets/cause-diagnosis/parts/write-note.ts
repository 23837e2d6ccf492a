import { causes } from '../../../domain/case/causes.ts';
import { chooseSteps } from '../../../domain/diagnosis/next-steps.ts';
import { fill } from '../../../i18n/fill.ts';
import { chooseApart } from './choose-apart.ts';
import type { Found } from './report-props.ts';
import { nameDoers, nameStep } from './write-step.ts';

/** The longest note a case takes, in characters. */
const longestNote = 4000;

/** The steps for 48 hours as a note: what tells two causes apart first, then one step a line; nothing without steps. */
export const writeStepsNote = ({ diagnosis, sheet, w, locale }: Found): string => {
  const { verdict } = diagnosis;
  const apart = chooseApart(diagnosis, sheet, w);
  const lines = [
    ...(verdict.type === 'not-enough' && apart
      ? [
          fill(w.apartLine, {
            a: causes[verdict.leader][locale],
            b: causes[verdict.rival][locale],
            ...apart,
          }),
        ]
      : []),
    ...chooseSteps(diagnosis, sheet).map((step) =>
      fill(w.stepLine, {
        name: nameStep(step, w, locale),
        step: w.steps[step.id].step,
        doers: nameDoers(step, w),
        paper: w.steps[step.id].paper,
      }),
    ),
  ];
  // Whole lines alone: half a step would be worse than none.
  return lines.reduce(
    (text, line) => (text.length + line.length < longestNote ? `${text || w.stepsNote}\n${line}` : text),
    '',
  );
};
