import { useEffect, useRef, useState } from 'preact/hooks';
import { answerItem, countAnswered, emptyForm } from '../../domain/assessment/form.ts';
import type { KeptForm, StyleWork } from '../../domain/assessment/style-work.ts';
import type { Locale } from '../../i18n/locales.ts';
import { now } from '../../platform/clock.ts';
import type { Standpoint } from '../shared/tool/place.ts';
import { useSharedFragment } from '../shared/tool/use-fragment.ts';
import { usePart } from '../shared/tool/use-part.ts';
import { useAlive } from '../shared/use-alive.ts';
import { CardFoot, type Note } from './CardFoot.tsx';
import { ItemField } from './ItemField.tsx';
import { loadParts } from './load-parts.ts';
import type { Screen, Sheet } from './sheet.ts';
import type { Role, Strings } from './strings-type.ts';
import css from './style-profile.module.css';
import { useScreen } from './use-screen.ts';
import { useWork } from './use-work.ts';

export type { Place } from '../shared/tool/place.ts';

/** Where the tool stands and with what it opens. */
export interface Props extends Standpoint {
  locale: Locale;
  /** Opens with this work, which is not stored; for the gallery. */
  preset?: { work?: StyleWork; role?: Role; screen?: Screen; fragment?: string; isUnfolded?: boolean };
}

const card: Screen = { at: 'card' };

/**
 * The style profile: a card with the first item, the 24 items page by page, the result, and what to say to whom.
 * Its example is a fictional result, shown on request and after a link that cannot be used.
 *
 * Keys: native radios (arrows), or 1 to 6 in an item. Announcements: one polite status says what has opened.
 * In a lesson the page carries the card alone; everything else is fetched at the first touch.
 */
export const Tool = ({
  t,
  locale,
  place,
  toolUrl,
  caseUrl,
  id = 'style',
  preset,
}: Props & { t: Strings }) => {
  const isAlive = useAlive();
  const root = useRef<HTMLDivElement>(null);
  const { work, change, read } = useWork(preset?.work);
  const [role, setRole] = useState<Role>(preset?.role ?? 'own');
  const [screen, show] = useScreen(root, card);
  const [note, setNote] = useState<Note>('keptHere');
  const [cleared, setCleared] = useState<{ role: Role; form: KeptForm }>();
  const [said, say] = useState('');
  const lastMoment = useRef<number>();
  const parts = usePart(() => loadParts(locale));
  const { part } = parts;
  const form = work[role][locale] ?? emptyForm;

  const keep = (kept: KeptForm, to: Role = role): void =>
    change((old) => ({ ...old, [to]: { ...old[to], [locale]: kept } }));
  const go = (next: Screen, isQuiet = false): void => {
    void parts.fetch().then((loaded) => {
      setNote(loaded ? 'keptHere' : 'notLoaded');
      if (loaded) show(next, isQuiet);
    });
  };
  const sheet: Sheet = {
    ...{ id, locale, place, toolUrl, caseUrl, t, root, role, screen, work, form, change, go, say },
    isUnfolded: preset?.isUnfolded ?? false,
    answer: (number, answer, moment) => {
      const seconds = lastMoment.current === undefined ? 0 : (moment - lastMoment.current) / 1000;
      lastMoment.current = moment;
      change((old) => ({
        ...old,
        [role]: {
          ...old[role],
          [locale]: { ...answerItem(old[role][locale] ?? emptyForm, number, answer, seconds), at: now() },
        },
      }));
      if (screen.at === 'card') go({ at: 'items', page: 0 }, true);
    },
    clear: () => {
      setCleared({ role, form: { ...form, at: now() } });
      keep({ ...emptyForm, at: now() });
      say(part?.texts.words.cleared ?? '');
      show(card);
    },
    turnToOwn: (next) => {
      setRole('own');
      if (place === 'page' && !preset)
        history.replaceState(history.state, '', location.pathname + location.search);
      go(next);
    },
  };
  const open = (fragment: string): void => {
    void parts.fetch().then((loaded) => {
      if (!loaded) return setNote('notLoaded');
      const { readLink, findTrouble } = loaded.code;
      const shared = readLink(fragment);
      if (shared.type === 'none') return;
      const link = shared.type === 'shared' ? shared.state : undefined;
      setRole(link?.kind === 'invite' ? 'other' : 'own');
      if (link?.kind === 'invite') {
        const begun = countAnswered(read().other[locale] ?? emptyForm) > 0;
        // The question is shorter than the card, and the page below it stays where it was.
        if (begun && root.current) root.current.style.minBlockSize = `${root.current.offsetHeight}px`;
        show(begun ? { at: 'invited' } : card, true);
      } else if (link?.kind === 'view') show({ at: 'received', link }, true);
      else if (link?.kind === 'profile') show({ at: 'shared', link }, true);
      else if (link) show(card, true);
      else show({ at: 'example', trouble: findTrouble(shared) }, true);
    });
  };
  useSharedFragment(preset ? () => undefined : open);
  useEffect(() => {
    if (preset?.fragment) open(preset.fragment);
    else if (preset?.screen) go(preset.screen, true);
  }, []);

  const isFirstPage = screen.at === 'card' || (screen.at === 'items' && screen.page === 0);
  const prepare = (): void => void parts.fetch();

  return (
    <div ref={root} class={css['tool']} onFocusIn={prepare} onPointerDown={prepare}>
      {screen.at === 'card' && <p>{role === 'own' ? t.lead : t.otherLead}</p>}
      {(isFirstPage || screen.at === 'items') && (
        <p>
          {t.instruction[role]}
          {role === 'own' && <b> {t.unvalidated}</b>}
        </p>
      )}
      {isFirstPage && (
        <ItemField
          {...{ id, t }}
          number={1}
          text={t.first[role]}
          answer={form.answers[0] ?? 0}
          disabled={!isAlive}
          onAnswer={sheet.answer}
        />
      )}
      {part && screen.at !== 'card' && <part.code.Body sheet={sheet} texts={part.texts} />}
      {screen.at === 'card' && (
        <CardFoot
          {...{ sheet, note, isAlive }}
          undo={
            cleared?.role === role
              ? () => {
                  keep({ ...cleared.form, at: now() });
                  setCleared(undefined);
                  root.current?.querySelector<HTMLElement>('.button')?.focus();
                }
              : undefined
          }
        />
      )}
      {place === 'embed' && (
        <p>
          <a href={toolUrl} target="_blank" rel="noopener">
            {t.toFullPage}
          </a>
        </p>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
};
