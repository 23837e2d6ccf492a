import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { diagnose } from '../../domain/diagnosis/judge-causes.ts';
import {
  exampleSheet,
  isBlankSheet,
  ourSideIds,
  setAmount,
  setMark,
  type DiagnosisSheet,
} from '../../domain/diagnosis/sheet.ts';
import { listGroup, symptomGroups } from '../../domain/diagnosis/symptoms.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { FullPageLink } from '../shared/tool/FullPageLink.tsx';
import type { Standpoint } from '../shared/tool/place.ts';
import { useAnnouncement } from '../shared/tool/use-announcement.ts';
import { Fold } from '../shared/tool/Fold.tsx';
import { usePaper } from '../shared/tool/use-paper.ts';
import type { Taken } from '../shared/tool/TakenBox.tsx';
import { usePart } from '../shared/tool/use-part.ts';
import { useAlive } from '../shared/use-alive.ts';
import css from './cause-diagnosis.module.css';
import { writeHeadline } from './headline.ts';
import { nameCustomer } from './name-customer.ts';
import { OriginLine } from './OriginLine.tsx';
import type * as code from './parts.ts';
import type { Words } from './parts/words-type.ts';
import type { Strings } from './strings-type.ts';
import { SymptomFold } from './SymptomFold.tsx';
import { useLink } from './use-link.ts';
import { useSheet } from './use-sheet.ts';
import { useSteadyEnd } from './use-steady-end.ts';

export type { Place } from '../shared/tool/place.ts';

/** Where a diagnosis stands and with what it opens. */
export interface Props extends Standpoint {
  /** The address of the tool that goes on from here, where there is one. */
  nextUrl?: string | undefined;
  /** Opens with this sheet and keeps nothing; for the gallery. */
  preset?: DiagnosisSheet;
  /** Opens as if the page had this fragment; for the gallery. */
  fragment?: string;
  /** The report of the example, drawn on the server: its words are fetched when the first tick changes. */
  children?: ComponentChildren;
}

/** What the language of the page adds: its words, and the way to the words of the report. */
export interface Language {
  locale: Locale;
  t: Strings;
  load: () => Promise<typeof code & { words: Words }>;
}

/**
 * The sheet of the cause diagnosis: what was seen on the left page, what it means on the right.
 *
 * Keys: native boxes, radios and folds throughout.
 * Announcements: one polite status says the verdict once the ticks have rested for a moment.
 */
export const Worksheet = (props: Props & Language) => {
  const {
    t,
    locale,
    load,
    place,
    toolUrl,
    caseUrl,
    nextUrl,
    id = 'cause',
    preset,
    fragment,
    children,
  } = props;
  const isAlive = useAlive();
  const isEmbed = place === 'embed';
  const root = useRef<HTMLDivElement>(null);
  const openCase = useOpenCase();
  const own = isEmbed || preset || fragment ? undefined : openCase;
  const opensBlank = place === 'lesson' || own !== undefined;
  const handle = useSheet({ opensBlank, isEmbed, caseId: own?.id, preset });
  const { sheet, origin } = handle;
  const parts = usePart(async () => {
    const loaded = await load();
    await loaded.styles;
    return loaded;
  });
  const panels = usePart(() => import('./CaseWriter.tsx'));
  const link = useLink({ handle, toolUrl, isReading: place !== 'lesson' && !preset && !fragment });
  const { isPaper, print } = usePaper(root, parts);
  const [taken, setTaken] = useState<Taken>();
  const [isNotTaken, setNotTaken] = useState(false);
  const [isTouched, setTouched] = useState(false);

  const diagnosis = useMemo(() => diagnose(sheet), [sheet]);
  const headline = writeHeadline(diagnosis, t, locale);
  const said = useAnnouncement(headline, isTouched);
  const isBlank = Object.keys(sheet.marks).length === 0;
  const isExample = sheet === exampleSheet;
  const hasReport = isBlank || (isExample && children !== undefined) || parts.part !== undefined;
  const newFor = place === 'page' && origin === 'mine' && isBlankSheet(sheet) ? own?.name : undefined;
  const showExample = (): void => handle.showOther({ sheet: exampleSheet, origin: 'example' });

  // The server draws the example; until it is known whether the device keeps another sheet, and that one is whole, a
  // learner who comes back is shown neither. From then on nothing is hidden again.
  const pages = useRef<HTMLDivElement>(null);
  const [isRead, setRead] = useState(false);
  const [isShown, setShown] = useState(place === 'lesson');
  useEffect(() => setRead(true), []);
  const isWhole = isRead && (hasReport || parts.isMissing);
  useLayoutEffect(() => {
    if (isWhole) setShown(true);
  }, [isWhole]);
  useSteadyEnd(pages, isShown);

  const prepare = (): void => {
    void parts.fetch();
    void link.fetch();
  };
  useEffect(() => {
    if (fragment) link.open(fragment);
  }, []);
  useEffect(() => {
    setTaken(undefined);
    setNotTaken(false);
    if (!hasReport) void parts.fetch();
  }, [sheet]);

  const take = (what: Taken['what']): void => {
    setNotTaken(false);
    // Without its code a link would leave the work out.
    void Promise.all([parts.fetch(), link.fetch(), link.write()]).then(([loaded, links, url]) => {
      if (!loaded || !links) return setNotTaken(true);
      const text =
        what === 'link' ? url : loaded.writeText({ diagnosis, sheet, t, w: loaded.words, locale }, url);
      setTaken({ what, text });
    });
  };
  const { part } = parts;
  const waiting = <p>{parts.isMissing || panels.isMissing ? t.notLoaded : t.loading}</p>;
  const customer =
    origin === 'mine' && own
      ? nameCustomer(own, locale)
      : origin === 'mine' || origin === 'link'
        ? t.yourCustomer
        : t.exampleName;
  const action = (label: string, act: () => void) => (
    <button type="button" class="button-quiet" disabled={!isAlive} onClick={act}>
      {label}
    </button>
  );

  return (
    <div
      ref={root}
      class={css['book']}
      data-waits={!isShown || undefined}
      onFocusIn={prepare}
      onPointerDown={prepare}
    >
      <OriginLine {...{ handle, t, newFor, showExample }} disabled={!isAlive} />
      <div ref={pages} class={css['pages']}>
        <div class="no-print">
          {[...symptomGroups, 'own' as const].map((fold, index) => (
            <SymptomFold
              key={fold}
              {...{ fold, t, id }}
              items={
                fold === 'own'
                  ? ourSideIds.map((one) => [one, t.own[one]] as const)
                  : listGroup(fold).map((one) => [one, t.symptoms[one]] as const)
              }
              marks={sheet.marks}
              disabled={!isAlive}
              isFirst={index === 0 && place !== 'lesson'}
              isWhole={place !== 'lesson'}
              onMark={(one, mark) => {
                setTouched(true);
                handle.change((old) => setMark(old, one, mark));
              }}
            />
          ))}
        </div>
        <div class={css['found']}>
          <p class={css['total']} data-verdict>
            {t.now} <b>{headline}</b>
          </p>
          <p>
            <small>{t.model}</small>
          </p>
          {part && isShown && (!isBlank || isPaper) ? (
            <part.Report
              {...{ diagnosis, sheet, t, locale, customer, id }}
              w={part.words}
              level={place === 'lesson' ? 3 : 2}
              isPaper={isPaper}
              disabled={!isAlive}
              onAmount={(bone, text) => handle.change((old) => setAmount(old, bone, text))}
            />
          ) : children && (isExample || !isShown) ? (
            children
          ) : (
            !isBlank && waiting
          )}
        </div>
      </div>
      {isEmbed ? (
        <p class="no-print">
          <FullPageLink href={toolUrl} label={t.toFullPage} fragment={link.fragment} />
        </p>
      ) : (
        <div class="no-print">
          <Fold
            title={t.intoCase}
            onOpen={() => {
              prepare();
              void panels.fetch();
            }}
          >
            {() =>
              part && panels.part ? (
                <panels.part.CaseWriter
                  key={own?.id}
                  {...{ handle, diagnosis, t, locale, caseUrl, nextUrl }}
                  w={part.words}
                />
              ) : (
                waiting
              )
            }
          </Fold>
        </div>
      )}
      <p class={`no-print ${css['row']}`}>
        {action(t.copyLink, () => take('link'))}
        {action(t.copyAll, () => take('text'))}
        {action(t.print, print)}
        {origin === 'mine' && newFor === undefined && action(t.showExample, showExample)}
        <small role="status">{isNotTaken && t.notLoaded}</small>
      </p>
      {taken && part && <part.TakenBox {...{ taken, locale }} asked={taken} words={part.words} />}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
};
