import { Fragment } from 'preact';
import type { StyleLabel } from '../../../domain/assessment/score-sums.ts';
import type { Case } from '../../../domain/case/case.ts';
import { languageTag } from '../../../i18n/locales.ts';
import type { Places } from '../places.ts';
import { planNextMoves } from './next-moves.ts';
import { sayStory, sentenceGap } from './say-story.ts';
import type { StoryStrings } from './story-strings.ts';
import css from './story.module.css';
import type { Sentence } from './voice.ts';

/** A figure stays on the line of its unit or month: “26 万元” is never cut in two. */
const keepTogether = (text: string): string => text.replace(/(\d) (?=\p{Script=Han})/gu, '$1\u00A0');

/** A sentence, its quotation marked with its own language. */
const Spoken = ({ text, quote }: Sentence) => {
  if (!quote) return <>{text}</>;
  const at = text.lastIndexOf(quote.text);
  return (
    <>
      {text.slice(0, at)}
      <span lang={languageTag[quote.lang]}>{quote.text}</span>
      {text.slice(at + quote.text.length)}
    </>
  );
};

interface StoryProps {
  one: Case;
  t: StoryStrings;
  today: string;
  /** What the learner's answers about their own style support. */
  own: StyleLabel | undefined;
}

/** The case so far as one paragraph; nothing where too little is known. */
export const Story = ({ one, t, today, own }: StoryProps) => {
  const sentences = sayStory(one, t, today, own).map(({ text, quote }) => ({
    text: keepTogether(text),
    ...(quote && { quote: { ...quote, text: keepTogether(quote.text) } }),
  }));
  if (sentences.length === 0) return null;
  return (
    <p class={css['story']} data-part="story">
      {sentences.map((sentence, n) => (
        <Fragment key={n}>
          {n > 0 && sentenceGap[t.locale]}
          <Spoken {...sentence} />
        </Fragment>
      ))}
    </p>
  );
};

interface NextLineProps {
  one: Case;
  t: StoryStrings;
  places: Places;
  /** Opens the form of a field and goes there. */
  onFill: (field: string) => void;
}

/** What to find out next, with the tool, the lesson or the form that finds it. */
export const NextLine = ({ one, t, places, onFill }: NextLineProps) => {
  const moves = planNextMoves(one, t, places);
  if (moves.length === 0) return null;
  return (
    <p class={`no-print ${css['next'] ?? ''}`} data-part="next">
      {moves.map(({ before, link, after, href, form }, n) => (
        <Fragment key={n}>
          {n > 0 && sentenceGap[t.locale]}
          {keepTogether(before)}
          <a
            href={href}
            onClick={(event) => {
              if (!form) return;
              event.preventDefault();
              onFill(form);
            }}
          >
            {link}
          </a>
          {after}
        </Fragment>
      ))}
    </p>
  );
};
