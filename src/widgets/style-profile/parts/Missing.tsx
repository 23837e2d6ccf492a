import { findPage } from '../../../domain/assessment/form.ts';
import type { FormResult } from '../../../domain/assessment/score-form.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Sheet } from '../sheet.ts';
import type { Words } from '../words-type.ts';
import { headingOf, type PartProps } from './part-props.ts';

interface ItemLinksProps {
  sheet: Sheet;
  words: Words;
  numbers: readonly number[];
}

/** A row of buttons that lead to items. */
export const ItemLinks = ({ sheet, words, numbers }: ItemLinksProps) => (
  <p data-part="row" class="no-print">
    {numbers.map((n) => (
      <button
        key={n}
        type="button"
        class="button-quiet"
        onClick={() => sheet.go({ at: 'items', page: findPage(n) })}
      >
        {fill(words.toItem, { n })}
      </button>
    ))}
  </p>
);

interface Props extends PartProps {
  result: Extract<FormResult, { type: 'incomplete' }>;
}

/** Says kindly which answers are still needed, and leads to them. */
export const Missing = ({ sheet, texts, result }: Props) => {
  const { words } = texts;
  const Heading = headingOf(sheet);
  return (
    <>
      <Heading data-start="" tabIndex={-1}>
        {words.missingTitle}
      </Heading>
      <p>{words.missingLead}</p>
      {(['A', 'R'] as const).map(
        (axis) =>
          result.needed[axis] > 0 && (
            <div key={axis}>
              <p>{fill(words.missing[axis], { n: result.needed[axis] })}</p>
              <ItemLinks {...{ sheet, words }} numbers={result.missing[axis]} />
            </div>
          ),
      )}
      <p>
        <button type="button" class="button-quiet" onClick={() => sheet.go({ at: 'card' })}>
          {words.back}
        </button>
      </p>
    </>
  );
};
