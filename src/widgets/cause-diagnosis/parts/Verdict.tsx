import { causes } from '../../../domain/case/causes.ts';
import { fill } from '../../../i18n/fill.ts';
import { chooseApart } from './choose-apart.ts';
import { writePoints } from './list-evidence.ts';
import type { Found } from './report-props.ts';

/** Why the verdict is what it is; where it is not enough, the paper and the question that would help. */
export const Verdict = ({ diagnosis, sheet, w, locale }: Found) => {
  const { verdict, weighed, hardSign } = diagnosis;
  const [first, second] = weighed;
  const points = writePoints(first?.points ?? 0);
  const lead = writePoints((first?.points ?? 0) - (second?.points ?? 0));
  const apart = chooseApart(diagnosis, sheet, w);
  const why =
    verdict.type === 'nothing'
      ? verdict.why === 'none'
        ? w.nothing
        : w.cancelled
      : verdict.type === 'not-enough'
        ? w.shortage[verdict.why]
        : w[verdict.type];
  return (
    <>
      <p>{fill(why, { points, lead })}</p>
      {verdict.type === 'not-enough' && apart && (
        <div data-apart>
          <p>{fill(w.apartLead, { a: causes[verdict.leader][locale], b: causes[verdict.rival][locale] })}</p>
          <dl>
            <div>
              <dt>{w.look}</dt>
              <dd>{apart.paper}</dd>
            </div>
            <div>
              <dt>{w.ask}</dt>
              <dd data-say>{fill(w.quoted, { text: apart.ask })}</dd>
            </div>
          </dl>
        </div>
      )}
      {hardSign && <p data-hard={hardSign}>{hardSign === 'seen' ? w.hardSeen : w.hardHeard}</p>}
    </>
  );
};
