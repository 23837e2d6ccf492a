import type { BoneId } from '../../../domain/diagnosis/sheet.ts';
import { Fold } from '../../shared/tool/Fold.tsx';
import { Amounts } from './Amounts.tsx';
import { Fishbone } from './Fishbone.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Ranking } from './Ranking.tsx';
import { Reasons } from './Reasons.tsx';
import type { Found } from './report-props.ts';
import { Verdict } from './Verdict.tsx';

interface Props extends Found {
  /** What the head of the fishbone says. */
  customer: string;
  /** The level of its headings. */
  level: 2 | 3;
  id: string;
  isPaper: boolean;
  disabled: boolean;
  onAmount: (bone: BoneId, text: string) => void;
}

/** What the ticks mean: why, the picture, what to do within 48 hours, and the evidence for each cause. */
export const Report = ({ customer, level, id, isPaper, disabled, onAmount, ...found }: Props) => {
  const { w } = found;
  const Heading = `h${level}` as const;
  return (
    <div data-report>
      <section>
        <Verdict {...found} />
        <Heading>{w.picture}</Heading>
        <Fishbone {...found} customer={customer} />
      </section>
      {Object.keys(found.sheet.marks).length > 0 && (
        <>
          <section>
            <Heading>{w.next}</Heading>
            <NextSteps {...found} />
          </section>
          <section>
            <Heading>{w.ranked}</Heading>
            <Ranking {...found} />
            <Fold title={w.amounts}>{() => <Amounts {...found} {...{ id, disabled, onAmount }} />}</Fold>
            <Fold title={w.how} isOpen={isPaper}>
              {() => <Reasons {...found} />}
            </Fold>
          </section>
        </>
      )}
    </div>
  );
};
