import { scoreForm } from '../../../domain/assessment/score-form.ts';
import { readSums } from '../../../domain/assessment/style-share.ts';
import { scoreSums } from '../../../domain/assessment/score-sums.ts';
import { Example } from './Example.tsx';
import { Invited } from './Invited.tsx';
import { Items } from './Items.tsx';
import { Matrix } from './Matrix.tsx';
import { Missing } from './Missing.tsx';
import { Outcome } from './Outcome.tsx';
import { headingOf, type PartProps, type TalkProps } from './part-props.ts';
import { Received } from './Received.tsx';
import { Result } from './Result.tsx';
import { SendBack } from './SendBack.tsx';
import { useTalk } from './use-talk.ts';

/** What is shown behind the card. */
export const Body = ({ sheet, texts }: PartProps) => {
  const talk = useTalk(sheet);
  const { part } = talk.panel;
  return (
    <>
      {part && <part.CaseWatch onCase={talk.setCase} />}
      <Shown {...{ sheet, texts, talk }} />
    </>
  );
};

const Shown = ({ sheet, texts, talk }: TalkProps) => {
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
  if (screen.at === 'invited') return <Invited {...{ sheet, texts }} />;
  if (screen.at === 'example') return <Example {...{ sheet, texts }} trouble={screen.trouble} />;
  if (screen.at === 'received') return <Received {...{ sheet, texts }} link={screen.link} />;
  if (screen.at === 'matrix') {
    return (
      <>
        <Matrix {...{ sheet, texts, talk }} isStart />
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
  return <Outcome {...{ sheet, texts, talk }} score={result.score} sums={result.sums} />;
};
