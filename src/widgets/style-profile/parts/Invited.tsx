import { countAnswered } from '../../../domain/assessment/form.ts';
import { fill } from '../../../i18n/fill.ts';
import { headingOf, type PartProps } from './part-props.ts';

/** An invitation met answers about a colleague: all invitations are alike, so only the one who answers knows whether they belong to it. */
export const Invited = ({ sheet, texts }: PartProps) => {
  const { words } = texts;
  const Heading = headingOf(sheet);
  return (
    <>
      <Heading data-start="" tabIndex={-1}>
        {words.invitedTitle}
      </Heading>
      <p>{fill(words.invitedText, { n: countAnswered(sheet.form) })}</p>
      <p data-part="row">
        <button type="button" class="button" onClick={() => sheet.go({ at: 'card' })}>
          {words.invitedGoOn}
        </button>
        <button type="button" class="button" onClick={sheet.clear}>
          {words.invitedAfresh}
        </button>
      </p>
    </>
  );
};
