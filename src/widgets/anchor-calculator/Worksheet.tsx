import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import { computeResults } from '../../domain/negotiation/anchor-results.ts';
import { LIVE_TALKS } from '../../domain/negotiation/tally-talks.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { OwnTask } from '../shared/OwnTask.tsx';
import { FullPageLink } from '../shared/tool/FullPageLink.tsx';
import { hasStoredCases } from '../shared/tool/has-stored-cases.ts';
import type { Standpoint } from '../shared/tool/place.ts';
import { useAnnouncement } from '../shared/tool/use-announcement.ts';
import { hasSharedState } from '../shared/tool/use-fragment.ts';
import { usePaper } from '../shared/tool/use-paper.ts';
import type { Taken } from '../shared/tool/TakenBox.tsx';
import { usePart } from '../shared/tool/use-part.ts';
import { useAlive } from '../shared/use-alive.ts';
import { Actions } from './Actions.tsx';
import { showAmount, showExact } from './amounts.ts';
import css from './anchor-calculator.module.css';
import { findTalksEnd } from './example-talks.ts';
import { findWords } from './find-words.ts';
import { Folds } from './Folds.tsx';
import { hasKeptWork } from './has-kept-work.ts';
import { Inputs } from './Inputs.tsx';
import { Mode } from './Mode.tsx';
import { Origin } from './Origin.tsx';
import { Results } from './Results.tsx';
import type { Strings } from './strings-type.ts';
import { Sum } from './Sum.tsx';
import { listGuesses, useAnchor } from './use-anchor.ts';
import { useLink } from './use-link.ts';
import { useTalks } from './use-talks.ts';

export type { Place } from '../shared/tool/place.ts';

/** Where a calculator stands and with what it opens. */
export interface Props extends Standpoint {
  locale: Locale;
  /** Opens with these inputs instead of the example's; for the gallery. */
  preset?: Partial<AnchorInputs>;
  /** Opens as if the page had this fragment; for the gallery. */
  fragment?: string;
  /** Opens with every fold open; for the gallery. */
  unfolded?: boolean;
  /** The cards of the example, drawn on the server: their words are fetched when the first figure changes. */
  children?: ComponentChildren;
}

/**
 * The worksheet of the anchor calculator: figures on the left page, the sum between, what comes of them on the right.
 *
 * Keys: native fields throughout; the arrow keys move the slider of the ask, which mirrors the handle in the picture.
 * Announcements: one polite status says the headline once a change has rested, or what a field expects when it refuses a text.
 * What can be taken away is shown as text besides being copied, so nothing depends on the clipboard.
 */
export const Worksheet = (props: Props & { t: Strings }) => {
  const {
    locale,
    place,
    toolUrl,
    caseUrl,
    id = 'anchor',
    preset,
    fragment,
    unfolded = false,
    children,
  } = props;
  const isAlive = useAlive();
  const root = useRef<HTMLDivElement>(null);
  const anchor = useAnchor(preset);
  const { inputs, demands } = anchor;
  const t = findWords(props.t, inputs.mode);
  const [runs, setRuns] = useState(LIVE_TALKS);
  const [taken, setTaken] = useState<Taken>();
  const [complaint, setComplaint] = useState('');
  const [isNotTaken, setNotTaken] = useState(false);
  const parts = usePart(async () => {
    const code = await import('./parts.ts');
    await code.styles;
    return code;
  });
  const panels = usePart(() => import('./CasePanels.tsx'));
  const link = useLink({
    anchor,
    toolUrl,
    isReading: !preset && !fragment,
    isFollowing: place === 'page' && !preset,
  });
  const { isPaper, print } = usePaper(root, parts);

  const talks = useTalks(inputs, runs, findTalksEnd(inputs));
  const summary = talks.reply?.summary ?? null;
  const results = useMemo(() => computeResults(inputs, summary, demands), [inputs, summary, demands]);
  const headline = useAnnouncement(
    fill(t.headline, {
      ask: showAmount(inputs.ask),
      midpoint: showAmount(results.midpoint),
      promised: showExact(results.point.promised),
      cash: showExact(results.point.cash),
    }),
    anchor.isEdited,
  );

  /** What a first touch needs soon after it. */
  const prepare = (): void => {
    void parts.fetch();
    void link.fetch();
    if (place !== 'embed') void panels.fetch();
  };
  useEffect(() => {
    if (fragment) link.open(fragment);
    else if (place !== 'embed' && !preset && (hasStoredCases() || hasKeptWork())) void panels.fetch();
    if (unfolded || !children) prepare();
  }, []);
  // The cards of the example do not fit other figures; until then they stay, so that nothing moves under a first press.
  const hasOthers = anchor.isEdited || anchor.origin.type !== 'example' || runs !== LIVE_TALKS;
  useEffect(() => {
    setRuns(LIVE_TALKS);
    setTaken(undefined);
    setComplaint('');
    setNotTaken(false);
    if (hasOthers) void parts.fetch();
  }, [inputs]);

  const take = (what: Taken['what']): void => {
    setNotTaken(false);
    // Without its code a link would leave the figures out.
    void Promise.all([parts.fetch(), link.fetch(), link.write()]).then(([code, links, url]) => {
      if (!code || !links) return setNotTaken(true);
      setTaken({ what, text: what === 'link' ? url : code.writeText(anchor, results, t, locale, url) });
    });
  };
  const { part } = parts;
  const sheet = { id, anchor, parts, t, locale, complain: setComplaint };
  const heading = place === 'lesson' ? ('h3' as const) : ('h2' as const);
  const common = { inputs, results, t, locale };

  return (
    <div ref={root} class={css['book']} onFocusIn={prepare} onPointerDown={prepare}>
      <Mode sheet={sheet} disabled={!isAlive} />
      <Origin {...{ anchor, t }}>
        {panels.part && place !== 'embed' && (
          <panels.part.CaseSource
            {...{ anchor, locale }}
            mayTake={!preset && !fragment && !hasSharedState()}
          />
        )}
      </Origin>
      {/* Other figures are another sheet: nothing of it has jumped, and no refused text is left in a field. */}
      <div key={anchor.turn} class={css['pages']}>
        <Inputs sheet={sheet} disabled={!isAlive} />
        <Sum {...common} />
        <OwnTask>
          <Results
            {...common}
            {...{ talks, parts, heading, runs }}
            disabled={!isAlive}
            onAsk={(ask) => anchor.change('ask', ask)}
            onSeed={() => anchor.change('seed', (inputs.seed + 1) >>> 0)}
            onRuns={setRuns}
          />
        </OwnTask>
        {part && (hasOthers || isPaper || !children) ? (
          <part.Warnings
            {...common}
            heading={heading}
            guesses={listGuesses(anchor)}
            isOpen={isPaper || unfolded}
          />
        ) : (
          children
        )}
      </div>
      <Folds
        {...{ sheet, results, panels }}
        caseUrl={place === 'embed' ? undefined : caseUrl}
        open={unfolded ? 'all' : isPaper ? 'paper' : 'none'}
        onOpen={prepare}
      />
      {place === 'embed' && (
        <p>
          <FullPageLink href={toolUrl} label={t.toFullPage} fragment={link.fragment} />
        </p>
      )}
      <Actions {...{ anchor, t, isNotTaken }} disabled={!isAlive} onTake={take} onPrint={print} />
      {taken && part && (
        <part.TakenBox {...{ taken, locale }} asked={taken} words={part.findPartWords(locale, inputs.mode)} />
      )}
      <p class="visually-hidden" role="status">
        {isNotTaken ? t.notLoaded : complaint || headline}
      </p>
    </div>
  );
};
