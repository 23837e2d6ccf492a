import { useRef, useState } from 'preact/hooks';
import type { StyleScore } from '../../../domain/assessment/score-sums.ts';
import type { View } from '../../../domain/assessment/style-work.ts';
import { addView, compareViews, listViews, removeView } from '../../../domain/assessment/views.ts';
import { fill } from '../../../i18n/fill.ts';
import { now } from '../../../platform/clock.ts';
import { CopyBox } from '../../shared/tool/CopyBox.tsx';
import { focusText } from '../../shared/tool/focus-text.ts';
import { readPasted, toAddress, writeInvite } from '../link.ts';
import { compareSentences } from './compare-sentences.ts';
import type { PartProps } from './part-props.ts';
import { keepView, takeView } from './take-view.ts';

/** Asks colleagues for their view, takes in what they send back, and sets it beside one's own. */
export const Colleagues = ({ sheet, texts, score }: PartProps & { score: StyleScore }) => {
  const { words } = texts;
  const { id, work, change, locale, toolUrl } = sheet;
  const [asked, setAsked] = useState<object>();
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [gone, setGone] = useState<View>();
  const list = useRef<HTMLUListElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const kept = listViews(work);
  const take = (): void => {
    const read = readPasted(pasted);
    const taken = takeView(work, read, now());
    setRefused(taken.type === 'refused');
    if (taken.type === 'refused') return setSaid(words.pasteFaults[taken.code]);
    change((old) => keepView(old, read, now()));
    setPasted('');
    setGone(undefined);
    setSaid(fill(words.added, { n: kept.length + 1 }));
  };
  return (
    <>
      <p>{words.colleaguesLead}</p>
      <p class="no-print">
        <button type="button" class="button" onClick={() => setAsked({})}>
          {words.invite}
        </button>
      </p>
      {asked && (
        <CopyBox
          {...{ locale, asked }}
          label={words.inviteLabel}
          text={fill(words.inviteText, { url: toAddress(toolUrl, writeInvite()) })}
        />
      )}
      {kept.length > 0 && (
        <ul ref={list} data-part="views">
          {compareViews(work, locale).map((view, index) => {
            const name = words.colleagues[index] ?? '';
            return (
              <li key={view.id}>
                {view.type === 'comparable'
                  ? compareSentences(view.score, score, name, words).join(words.gap)
                  : fill(words.otherLanguage, {
                      name,
                      language: words.languages[view.language],
                      own: words.languages[locale],
                    })}{' '}
                <button
                  type="button"
                  class="button-quiet no-print"
                  onClick={() => {
                    setGone(kept.find((one) => one.id === view.id));
                    change((old) => removeView(old, view.id, now()));
                    setSaid(fill(words.removed, { name }));
                    setTimeout(() => undo.current?.focus());
                  }}
                >
                  {fill(words.remove, { name })}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {kept.length > 0 && <p>{words.differRule}</p>}
      <form
        class="field no-print"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <label for={`${id}-paste`}>{words.paste}</label>
        <textarea
          id={`${id}-paste`}
          rows={2}
          value={pasted}
          aria-describedby={`${id}-paste-hint`}
          aria-invalid={isRefused || undefined}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <small id={`${id}-paste-hint`}>{words.pasteHint}</small>
        <p data-part="row">
          <button type="submit" class="button-quiet">
            {words.add}
          </button>
          {gone && (
            <button
              ref={undo}
              type="button"
              class="button-quiet"
              onClick={() => {
                change((old) => {
                  const added = addView(old, { ...gone, at: now() });
                  return added.type === 'new' ? added.work : old;
                });
                setGone(undefined);
                setSaid('');
                setTimeout(() => focusText(list.current));
              }}
            >
              {words.undo}
            </button>
          )}
        </p>
        <p role="status" data-state={isRefused ? 'refused' : 'fine'}>
          {said}
        </p>
      </form>
    </>
  );
};
