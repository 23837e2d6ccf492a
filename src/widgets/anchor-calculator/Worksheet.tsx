import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnchorInputs } from '../../domain/negotiation/anchor-inputs.ts';
import { anchorModes } from '../../domain/negotiation/anchor-inputs.ts';
import { computeResults } from '../../domain/negotiation/anchor-results.ts';
import { LIVE_TALKS } from '../../domain/negotiation/tally-talks.ts';
import { exampleInputs } from '../../domain/negotiation/anchor-defaults.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readText } from '../../platform/storage.ts';
import { Fold } from '../shared/tool/Fold.tsx';
import { useAnnouncement } from '../shared/tool/use-announcement.ts';
import { hasSharedState, useFollowingFragment, useSharedFragment } from '../shared/tool/use-fragment.ts';
import { usePart } from '../shared/tool/use-part.ts';
import { useAlive } from '../shared/use-alive.ts';
import { Actions, type TakeAway } from './Actions.tsx';
import { showAmount, showExact } from './amounts.ts';
import css from './anchor-calculator.module.css';
import { findTalksEnd } from './example-talks.ts';
import { Inputs } from './Inputs.tsx';
import { Origin } from './Origin.tsx';
import { Results } from './Results.tsx';
import type { Strings } from './strings-type.ts';
import { Sum } from './Sum.tsx';
import { useAnchor } from './use-anchor.ts';
import { useTalks } from './use-talks.ts';

/** Where a calculator stands: in a lesson, on its full page, or in somebody else's page. */
export type Place = 'lesson' | 'page' | 'embed';

/** Where a calculator stands and with what it opens. */
export interface Props {
  locale: Locale;
  place: Place;
  /** The address of the full page. */
  toolUrl: string;
  /** The address of the learner's cases. */
  caseUrl: string;
  /** Tells several calculators on one page apart. */
  id?: string;
  /** Opens with these inputs instead of the example's; for the gallery. */
  preset?: Partial<AnchorInputs>;
  /** Opens as if the page had this fragment; for the gallery. */
  fragment?: string;
  /** Opens with every fold open; for the gallery. */
  unfolded?: boolean;
  /** The cards of the example, drawn on the server: their words are fetched when the first figure changes. */
  children?: ComponentChildren;
}

const casesKey = 'pif:cases:v1';

/** The worksheet of the anchor calculator: figures on the left page, the sum between, what comes of them on the right. */
export const Worksheet = ({
  t,
  locale,
  place,
  toolUrl,
  caseUrl,
  id = 'anchor',
  preset,
  fragment,
  unfolded = false,
  children,
}: Props & { t: Strings }) => {
  const isAlive = useAlive();
  const root = useRef<HTMLDivElement>(null);
  const anchor = useAnchor(preset);
  const { inputs, demands } = anchor;
  const [runs, setRuns] = useState(LIVE_TALKS);
  const [isPaper, setPaper] = useState(false);
  const [taken, setTaken] = useState<{ what: TakeAway; text: string }>();
  const parts = usePart(async () => {
    const code = await import('./parts.ts');
    await code.styles;
    return code;
  });
  const panels = usePart(() => import('./CasePanels.tsx'));
  const link = usePart(() => import('./link.ts'));

  const talks = useTalks(inputs, runs, findTalksEnd(inputs));
  const summary = talks.reply?.summary ?? null;
  const results = useMemo(() => computeResults(inputs, summary, demands), [inputs, summary, demands]);
  const said = useAnnouncement(
    fill(t.headline, {
      ask: showAmount(inputs.ask, locale),
      midpoint: showAmount(results.midpoint, locale),
      promised: showExact(results.point.promised, locale),
      cash: showExact(results.point.cash, locale),
    }),
    anchor.isEdited,
  );

  useEffect(() => {
    setRuns(LIVE_TALKS);
    setTaken(undefined);
  }, [inputs]);
  const open = (text: string): void => {
    void link.fetch().then((code) => {
      const shared = code?.readLink(text);
      if (shared?.type === 'shared') anchor.load(shared.state, { type: 'link' });
      void parts.fetch();
      if (shared?.type === 'unreadable') {
        const reason = shared.code === 'wrong-version' ? 'otherVersion' : 'badLink';
        anchor.load(exampleInputs, { type: 'unreadable', reason });
      }
    });
  };
  useSharedFragment(preset ? () => undefined : open);
  useEffect(() => {
    if (fragment) open(fragment);
    else if (place !== 'embed' && !preset && readText(casesKey)) void panels.fetch();
    if (unfolded || !children) prepare();
  }, []);
  useFollowingFragment(
    inputs,
    place === 'page' && !preset && anchor.isEdited
      ? async () =>
          JSON.stringify(inputs) === JSON.stringify(exampleInputs)
            ? undefined
            : (await link.fetch())?.writeLink(inputs)
      : undefined,
  );
  useEffect(() => {
    const before = (): void => setPaper(parts.part !== undefined);
    const after = (): void => setPaper(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [parts.part]);

  const prepare = (): void => {
    void parts.fetch();
    void link.fetch();
    if (place !== 'embed') void panels.fetch();
  };
  const linkTo = async (): Promise<string> => {
    const code = (await link.fetch())?.writeLink(inputs);
    return new URL(`${toolUrl}${code ? `#${code}` : ''}`, location.href).href;
  };
  const take = (what: TakeAway): void => {
    void Promise.all([parts.fetch(), linkTo()]).then(([code, url]) => {
      if (code)
        setTaken({ what, text: what === 'link' ? url : code.writeText(anchor, results, t, locale, url) });
    });
  };
  const print = (): void => {
    void parts.fetch().then((code) => {
      setPaper(true);
      setTimeout(() => root.current && code?.printAlone(root.current));
    });
  };
  const part = parts.part;
  const waiting = <p>{parts.isMissing || panels.isMissing ? t.notLoaded : t.loading}</p>;
  const sheet = { id, anchor, parts, t, locale };
  const common = { inputs, results, t, locale };

  return (
    <div ref={root} class={css['book']} onFocusIn={prepare} onPointerDown={prepare}>
      <fieldset class={css['mode']} disabled={!isAlive}>
        <legend>{t.which}</legend>
        {anchorModes.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name={`${id}-mode`}
              checked={inputs.mode === mode}
              onChange={() => anchor.setMode(mode)}
            />
            {t.modes[mode]}
          </label>
        ))}
        <p>{t.difference}</p>
      </fieldset>
      <Origin {...{ anchor, t }}>
        {panels.part && place !== 'embed' && (
          <panels.part.CaseSource {...{ anchor, locale }} mayTake={!hasSharedState()} />
        )}
      </Origin>
      <div class={css['pages']}>
        <Inputs sheet={sheet} disabled={!isAlive} />
        <Sum {...common} />
        <div>
          <Results
            {...common}
            {...{ talks, parts, runs }}
            disabled={!isAlive}
            onAsk={(ask) => anchor.change('ask', ask)}
            onSeed={() => anchor.change('seed', (inputs.seed + 1) >>> 0)}
            onRuns={setRuns}
          />
        </div>
        {part ? <part.Warnings {...common} fold={isPaper || unfolded ? 'open' : 'closed'} /> : children}
      </div>
      <Fold title={t.ladder} isOpen={isPaper || unfolded} onOpen={prepare}>
        {() => (part ? <part.Ladder {...{ id, anchor, locale }} ladder={results.ladder} /> : waiting)}
      </Fold>
      <Fold title={t.words} isOpen={isPaper || unfolded} onOpen={prepare}>
        {() => (part ? <part.Words {...{ inputs, locale }} /> : waiting)}
      </Fold>
      <Fold title={t.sums} isOpen={isPaper || unfolded} onOpen={prepare}>
        {() => (part ? <part.Sums {...common} /> : waiting)}
      </Fold>
      <Fold title={t.assumptions} isOpen={unfolded} onOpen={prepare}>
        {() => (part ? <part.Assumptions sheet={sheet} /> : waiting)}
      </Fold>
      {place === 'embed' ? (
        <p>
          <a
            href={toolUrl}
            target="_blank"
            rel="noopener"
            onClick={(event) => {
              const code = link.part?.writeLink(inputs);
              if (code) event.currentTarget.hash = code;
            }}
          >
            {t.toFullPage}
          </a>
        </p>
      ) : (
        <Fold title={t.intoCase} isOpen={unfolded} onOpen={prepare}>
          {() => (panels.part ? <panels.part.CaseWriter {...{ anchor, locale, caseUrl }} /> : waiting)}
        </Fold>
      )}
      <Actions {...{ anchor, t }} disabled={!isAlive} onTake={take} onPrint={print} />
      {taken && part && (
        <part.CopyBox
          key={taken.what}
          locale={locale}
          label={part.partStrings[locale][taken.what === 'link' ? 'link' : 'wholeText']}
          text={taken.text}
          isLink={taken.what === 'link'}
        />
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
};
