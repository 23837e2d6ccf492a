import { useState } from 'preact/hooks';
import { styles, type Style } from '../../../domain/assessment/styles.ts';
import { readField, readNote } from '../../../domain/case/case.ts';
import type { Locale } from '../../../domain/locale.ts';
import { findTalkFigures, type TalkFigures } from '../../../domain/case/story/talk-figures.ts';
import { fill } from '../../../i18n/fill.ts';
import { today } from '../../../platform/clock.ts';
import { useOpenCase } from '../../../stores/use-open-case.ts';
import { CopyBox } from '../tool/CopyBox.tsx';
import { fillLine } from './fill-line.ts';
import { hasPlaces } from './has-places.ts';
import { strings } from './own-rows-strings.ts';
import { talkNoteId, type StyleWords } from './style-words.ts';

/** What the place around the rows adds. */
export interface Surroundings {
  /** The style profile, where a guess at the customer's style is made and its line noted. */
  tool?: { title: string; href: string } | undefined;
  /** Shows what is noted in the open case; for places that do not show its notes anyway. */
  withNote?: boolean;
}

interface Props extends Surroundings {
  /** The one style, or both of a blend. */
  rows: readonly Style[];
  words: StyleWords;
  locale: Locale;
}

/** One row of the matrix: what to watch, do and say, from one's own corner to each of the four. */
const Row = ({
  own,
  words,
  locale,
  figures,
}: Pick<Props, 'words' | 'locale'> & { own: Style; figures: TalkFigures | undefined }) => {
  const t = strings[locale];
  const [asked, setAsked] = useState<{ debtor: Style }>();
  return (
    <>
      {styles.map((debtor) => {
        const { watch, act, line: pattern } = words.matrix[own][debtor];
        const line = fillLine(pattern, figures, locale);
        const pair = fill(t.pair, { own: words.names[own], debtor: words.names[debtor] });
        return (
          <li key={debtor}>
            <p>
              <b>{pair}</b>
            </p>
            <p>
              <small>{t.watch}</small>
              {watch}
            </p>
            <p>
              <small>{t.act}</small>
              {act}
            </p>
            <p>
              <small>{t.line}</small>
              {line}
            </p>
            <p class="no-print">
              <button
                type="button"
                class="button-quiet"
                aria-label={fill(t.copyOf, { pair })}
                onClick={() => setAsked({ debtor })}
              >
                {t.copy}
              </button>
            </p>
            {asked?.debtor === debtor && <CopyBox {...{ locale, asked }} label={pair} text={line} />}
          </li>
        );
      })}
    </>
  );
};

/** What is noted for the open case, then the rows, and how far they can be trusted. */
export const OwnRows = ({ rows, words, locale, tool, withNote = false }: Props) => {
  const t = strings[locale];
  const one = useOpenCase();
  const noted = withNote && one ? readNote(one, talkNoteId) : '';
  const figures = findTalkFigures(readField(one, 'claim'), today());
  const [a, b] = rows.map((own) => words.names[own]);
  const isOpen = rows.some((own) =>
    styles.some((debtor) => hasPlaces(fillLine(words.matrix[own][debtor].line, figures, locale))),
  );
  return (
    <div data-part="own-style" class="flow">
      {noted && one && (
        <>
          <p>{fill(t.noted, { name: one.name })}</p>
          <ul>
            <li>
              {noted.split('\n').map((line, n) => (
                <p key={n}>{line}</p>
              ))}
            </li>
          </ul>
        </>
      )}
      <p>
        {fill(b ? t.lead.two : t.lead.one, { ...(a && { a }), ...(b && { b }) })}
        {t.gap}
        <small>{t.craft}</small>
      </p>
      <ul>
        {rows.map((own) => (
          <Row key={own} {...{ own, words, locale, figures }} />
        ))}
      </ul>
      <p>
        {isOpen && t.brackets + t.gap}
        {t.example}
        {t.gap}
        {one && figures && figures.undisputedMinor > 0 && fill(t.fromCase, { name: one.name }) + t.gap}
        {t.same}
      </p>
      {tool && (
        <p class="no-print">
          {t.guess}
          {t.gap}
          <a href={tool.href}>{tool.title}</a>
        </p>
      )}
    </div>
  );
};
