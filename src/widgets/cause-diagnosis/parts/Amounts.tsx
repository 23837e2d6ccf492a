import { causes } from '../../../domain/case/causes.ts';
import { listOurSide, longestAmount, type BoneId } from '../../../domain/diagnosis/sheet.ts';
import { nameOurSide } from './list-evidence.ts';
import type { Found } from './report-props.ts';

interface Props extends Found {
  id: string;
  disabled: boolean;
  onAmount: (bone: BoneId, text: string) => void;
}

/** What each bone is about, in the learner's words: an amount, an invoice. */
export const Amounts = ({ diagnosis, sheet, locale, id, disabled, onAmount }: Props) => {
  const bones = [
    ...diagnosis.weighed
      .filter((one) => one.for.length > 0 || sheet.amounts[one.cause])
      .map(({ cause }) => [cause, causes[cause][locale]] as const),
    ...listOurSide(sheet).map((one) => [one, nameOurSide(one, locale)] as const),
  ];
  return (
    <div data-amounts>
      {bones.map(([bone, name]) => (
        <label key={bone}>
          {name}
          <input
            name={`${id}-about-${bone}`}
            type="text"
            autocomplete="off"
            maxLength={longestAmount}
            disabled={disabled}
            value={sheet.amounts[bone] ?? ''}
            onInput={(event) => onAmount(bone, event.currentTarget.value)}
          />
        </label>
      ))}
    </div>
  );
};
