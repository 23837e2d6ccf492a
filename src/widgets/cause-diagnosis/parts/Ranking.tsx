import { causes } from '../../../domain/case/causes.ts';
import { reasonCodes } from '../../../domain/diagnosis/reason-codes.ts';
import { listOurSide, type BoneId } from '../../../domain/diagnosis/sheet.ts';
import { count, fill } from '../../../i18n/fill.ts';
import { nameOurSide, writeEvidence, writePoints } from './list-evidence.ts';
import type { Found } from './report-props.ts';

/** The five causes by evidence, then our own side. */
export const Ranking = ({ diagnosis, sheet, t, w, locale }: Found) => {
  const about = (bone: BoneId): string =>
    sheet.amounts[bone] ? t.gap + fill(w.about, { text: sheet.amounts[bone] }) : '';
  const touched = diagnosis.weighed.filter((one) => one.for.length + one.against.length > 0);
  const others = diagnosis.weighed.filter((one) => !touched.includes(one));
  return (
    <ol data-ranking>
      {touched.map((one) => (
        <li key={one.cause}>
          <b>{causes[one.cause][locale]}</b>{' '}
          {count(locale, one.points, w.points, { n: writePoints(one.points) })}
          {one.codes.map(({ code }) => (
            <span key={code} data-code>
              {code} {reasonCodes[code][locale]}
            </span>
          ))}
          <p>
            {writeEvidence(one, t, w).join(t.gap)}
            {about(one.cause)}
          </p>
        </li>
      ))}
      {listOurSide(sheet).map((one) => (
        <li key={one}>
          <b>{nameOurSide(one, locale)}</b>
          <p>
            {fill(sheet.marks[one] === 'seen' ? w.seenList : w.heardList, {
              list: fill(w.quoted, { text: t.own[one] }),
            })}
            {about(one)}
          </p>
        </li>
      ))}
      {others.length > 0 && (
        <li>{fill(w.noneOf, { list: others.map(({ cause }) => causes[cause][locale]).join(w.then) })}</li>
      )}
    </ol>
  );
};
