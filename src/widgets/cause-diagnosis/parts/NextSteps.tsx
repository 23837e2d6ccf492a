import { causes } from '../../../domain/case/causes.ts';
import { chooseSteps } from '../../../domain/diagnosis/next-steps.ts';
import { listOurSide } from '../../../domain/diagnosis/sheet.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Found } from './report-props.ts';
import { nameDoers, nameStep } from './write-step.ts';

/** What to do within 48 hours: by reason code, with who, what paper and what words; our own side last. */
export const NextSteps = ({ diagnosis, sheet, w, locale }: Found) => {
  const steps = chooseSteps(diagnosis, sheet);
  const { verdict, hardSign } = diagnosis;
  const isHard = hardSign === 'seen';
  return (
    <>
      {verdict.type === 'not-enough' && !(isHard && verdict.leader === 'bad-faith') && (
        <p>{fill(isHard ? w.nextHard : w.nextIf, { cause: causes[verdict.leader][locale] })}</p>
      )}
      <ol data-steps>
        {steps.map((step) => {
          const { step: text, paper, say } = w.steps[step.id];
          return (
            <li key={step.id}>
              <b>{nameStep(step, w, locale)}</b>
              <p>{text}</p>
              <dl>
                <div>
                  <dt>{w.who}</dt>
                  <dd>{nameDoers(step, w)}</dd>
                </div>
                <div>
                  <dt>{w.paper}</dt>
                  <dd>{paper}</dd>
                </div>
                {say && (
                  <div>
                    <dt>{w.say}</dt>
                    <dd data-say>{fill(w.quoted, { text: say })}</dd>
                  </div>
                )}
              </dl>
            </li>
          );
        })}
      </ol>
      {listOurSide(sheet).length > 0 && (
        <p>
          {w.notCancelled} {w.say}
          {w.colon}
          <span data-say>{fill(w.quoted, { text: w.ownSay })}</span>
        </p>
      )}
      {steps.length > 0 && <small>{w.onlyTrue}</small>}
    </>
  );
};
