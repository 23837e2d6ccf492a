import { scoreForm } from '../../../domain/assessment/score-form.ts';
import { readSums } from '../../../domain/assessment/style-share.ts';
import { scoreSums } from '../../../domain/assessment/score-sums.ts';
import { Items } from './Items.tsx';
import { Matrix } from './Matrix.tsx';
import { Missing } from './Missing.tsx';
import { Outcome } from './Outcome.tsx';
import { headingOf, type PartProps } from './part-props.ts';
import { Received } from './Received.tsx';
import { Result } from './Result.tsx';
import { SendBack } from './SendBack.tsx';

/** What is shown behind the card. */
export const Body = ({ sheet, texts }: PartProps) => {
  const { screen, role, form } = sheet;
  const { words } = texts;
  const Heading = headingOf(sheet);
  const back = (
    <p class="no-print">
      <button type="button" class="button-quiet" onClick={() => sheet.turnToOwn({ at: 'card' })}>
        {words.back}
      </button>
    </p>
  );
  if (screen.at === 'card') return null;
  if (screen.at === 'items') return <Items key={screen.page} {...{ sheet, texts }} page={screen.page} />;
  if (screen.at === 'received') return <Received {...{ sheet, texts }} link={screen.link} />;
  if (screen.at === 'matrix') {
    return (
      <>
        <Matrix {...{ sheet, texts }} isStart />
        {back}
      </>
    );
  }
  if (screen.at === 'shared') {
    const score = scoreSums(readSums(screen.link));
    return (
      <>
        <Heading data-start="" tabIndex={-1}>
          {words.sharedTitle}
        </Heading>
        <p>{words.sharedLead}</p>
        {score && <Result {...{ sheet, texts, score }} language={screen.link.language} views={[]} />}
        {back}
      </>
    );
  }
  const result = scoreForm(form);
  if (result.type === 'incomplete') return <Missing {...{ sheet, texts, result }} />;
  if (role === 'other') return <SendBack {...{ sheet, texts }} />;
  return <Outcome {...{ sheet, texts }} score={result.score} sums={result.sums} />;
};
