import { useState } from 'preact/hooks';
import { settings, situations, type Situation } from '../../../domain/case/situations.ts';
import { fill } from '../../../i18n/fill.ts';
import { CopyBox } from '../../shared/tool/CopyBox.tsx';
import { today } from '../../../platform/clock.ts';
import { headsOf } from '../desk.ts';
import { fillLine } from './fill-line.ts';
import type { ResultProps } from './ResultPanel.tsx';

/** The first move with its words, the paper to watch, and the lesson to read; where it is open, for the first two. */
export const FirstMove = ({ desk, result }: ResultProps) => {
  const { data, job, locale, place } = desk;
  const { model, words, reading } = data;
  const Sub = headsOf(place).sub;
  const [asked, setAsked] = useState<{ line: string }>();
  const ids: Situation[] = result.level === 'open' ? [result.top, result.runnerUp] : [result.top];
  const day = today();
  const say = (line: string): string => fillLine(line, job.claim, words, locale, day);
  const setting = model.settings.find(({ id }) => id === result.setting);
  return (
    <div data-part="move">
      <Sub data-part="sub">{words.firstMove}</Sub>
      {ids.map((id) => {
        const one = model.situations.find((entry) => entry.id === id);
        const lesson = reading[id];
        if (!one) return null;
        return (
          <div key={id}>
            {ids.length > 1 && <b>{fill(words.ifClear, { top: situations[id][locale] })}</b>}
            <p>{one.move}</p>
            <ul data-part="lines">
              {one.lines.map(say).map((line) => (
                <li key={line}>
                  <span>{line}</span>
                  <button
                    type="button"
                    class="button-quiet no-print"
                    aria-label={fill(words.copyThis, { line })}
                    onClick={() => setAsked({ line })}
                  >
                    {words.copyLine}
                  </button>
                  {asked?.line === line && (
                    <CopyBox {...{ locale, asked }} label={words.lineLabel} text={line} />
                  )}
                </li>
              ))}
            </ul>
            {lesson && (
              <p>
                {words.toLesson}
                {words.gap}
                <a href={lesson.url}>{lesson.title}</a>
              </p>
            )}
            <p data-part="soft">{fill(words.seen, { tell: one.tell })}</p>
          </div>
        );
      })}
      {setting && <p>{fill(words.watch, { setting: settings[setting.id][locale], watch: setting.watch })}</p>}
    </div>
  );
};
