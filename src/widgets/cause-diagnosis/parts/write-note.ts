import { causes, type Cause } from '../../../domain/case/causes.ts';
import { chooseSteps } from '../../../domain/diagnosis/next-steps.ts';
import { fill } from '../../../i18n/fill.ts';
import { chooseApart } from './choose-apart.ts';
import type { Found } from './report-props.ts';
import { nameDoers, nameStep } from './write-step.ts';

/** The longest note a case takes, in characters. */
const longestNote = 4000;

/**
 * The steps for 48 hours as a note: what tells two causes apart first, then one step a line; nothing without steps.
 *
 * @param recorded the cause that goes into the case with it; the steps are those of that cause
 */
export const writeStepsNote = ({ diagnosis, sheet, w, locale }: Found, recorded?: Cause): string => {
  const apart = chooseApart(diagnosis, sheet, w, recorded);
  const lines = [
    ...(apart
      ? [
          fill(w.apartLine, {
            a: causes[apart.causes[0]][locale],
            b: causes[apart.causes[1]][locale],
            paper: apart.paper,
            ask: apart.ask,
          }),
        ]
      : []),
    ...chooseSteps(diagnosis, sheet, recorded).map((step) =>
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
