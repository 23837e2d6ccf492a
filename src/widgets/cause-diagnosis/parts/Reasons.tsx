import { causes } from '../../../domain/case/causes.ts';
import { symptomIds } from '../../../domain/diagnosis/symptoms.ts';
import { writeSum } from './list-evidence.ts';
import type { Found } from './report-props.ts';

/** The sums with the learner's own ticks, and why each symptom speaks as it does. */
export const Reasons = ({ diagnosis, sheet, t, w, locale }: Found) => (
  <>
    <p>{w.scale}</p>
    <dl>
      {diagnosis.weighed.map((one) => (
        <div key={one.cause}>
          <dt>{causes[one.cause][locale]}</dt>
          <dd>{writeSum(one, w)}</dd>
        </div>
      ))}
    </dl>
    <ul>
      {symptomIds
        .filter((id) => sheet.marks[id])
        .map((id) => (
          <li key={id}>
            {t.symptoms[id]}
            {w.colon}
            {w.why[id]}
          </li>
        ))}
    </ul>
  </>
);
