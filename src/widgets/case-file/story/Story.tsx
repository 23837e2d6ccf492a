import { Fragment } from 'preact';
import type { Case } from '../../../domain/case/case.ts';
import type { Places } from '../places.ts';
import { keepTogether } from './keep-together.ts';
import { planNextMoves } from './next-moves.ts';
import type { StoryStrings } from './story-strings.ts';
import css from './story.module.css';

/** The case so far: what is owed, why and how sure that is, what we do; a paragraph each. */
export const Story = ({ paragraphs }: { paragraphs: readonly string[] }) => (
  <div class={css['story']} data-part="story">
    {paragraphs.map((text, n) => (
      <p key={n}>{keepTogether(text)}</p>
    ))}
  </div>
);

interface NextLineProps {
  one: Case;
  t: StoryStrings;
  places: Places;
  /** Opens the form of a field and goes there. */
  onFill: (field: string) => void;
}

/** What the plan wants first, with the tool, the lesson or the form that finds it. */
export const NextLine = ({ one, t, places, onFill }: NextLineProps) => {
  const moves = planNextMoves(one, t, places);
  if (moves.length === 0) return null;
  return (
    <p class={`no-print ${css['next'] ?? ''}`} data-part="next">
      {moves.map(({ before, link, after, href, form }, n) => (
        <Fragment key={n}>
          {n > 0 && t.locale === 'en' && ' '}
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
