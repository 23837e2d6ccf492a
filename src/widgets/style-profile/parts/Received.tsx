import { useState } from 'preact/hooks';
import { countAnswered, type Answer } from '../../../domain/assessment/form.ts';
import { scoreForm } from '../../../domain/assessment/score-form.ts';
import type { StyleLink } from '../../../domain/assessment/style-share.ts';
import { fill } from '../../../i18n/fill.ts';
import { now } from '../../../platform/clock.ts';
import { headingOf, type PartProps } from './part-props.ts';
import { keepView, takeView } from './take-view.ts';

/** A colleague's view came with the link: it is added only when the learner says so. */
export const Received = ({ sheet, texts, link }: PartProps & { link: StyleLink }) => {
  const { words } = texts;
  const { form, work, locale } = sheet;
  const [said, setSaid] = useState('');
  const Heading = headingOf(sheet);
  const add = (): void => {
    const shared = { type: 'shared', state: link } as const;
    const taken = takeView(work, shared, now());
    if (taken.type === 'refused') return setSaid(words.pasteFaults[taken.code]);
    sheet.change((old) => keepView(old, shared, now()));
    if (scoreForm(form).type === 'scored') sheet.turnToOwn({ at: 'result' });
    else setSaid(fill(words.ownFirst, { own: words.languages[locale] }));
  };
  return (
    <>
      <Heading data-start="" tabIndex={-1}>
        {words.receivedTitle}
      </Heading>
      <p>
        {fill(words.receivedText, {
          language: words.languages[link.language],
          n: countAnswered({ answers: link.answers as Answer[] }),
        })}
        {words.gap}
        {words.receivedPlan}
      </p>
      <p data-part="row">
        {said === '' && (
          <button type="button" class="button" onClick={add}>
            {words.receivedAdd}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={() => sheet.turnToOwn({ at: 'card' })}>
          {said === '' ? words.receivedSkip : words.back}
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
};
