import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { COURSE_SEED, createMulberry32 } from '../../../domain/random/mulberry32.ts';
import { interleave } from '../../../domain/classifier/vignettes.ts';
import { now } from '../../../platform/clock.ts';
import { classifier } from '../../../stores/classifier.ts';
import { useStored } from '../../../stores/use-stored.ts';
import { usePart } from '../../shared/tool/use-part.ts';
import { fetchVignettes } from '../data.ts';
import { headsOf, type Desk } from '../desk.ts';
import { strings } from '../strings.ts';
import { VignetteCard } from './VignetteCard.tsx';
import { VignetteTally } from './VignetteTally.tsx';

interface Props {
  desk: Desk;
  /** It was asked for: its heading comes into view and takes the focus. */
  takesFocus: boolean;
}

/** Training mode: the vignettes one by one in mixed order, each choice kept with its explanation, a tally at the end. */
export const Training = ({ desk, takesFocus }: Props) => {
  const { data, locale, toolUrl, place } = desk;
  const { words } = data;
  const vignettes = usePart(() => fetchVignettes(locale, toolUrl));
  const picks = useStored(classifier).training;
  const [seed, setSeed] = useState(COURSE_SEED);
  const [at, setAt] = useState<number>();
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => void vignettes.fetch(), []);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const order = useMemo(
    () => interleave(vignettes.part ?? [], createMulberry32(seed)),
    [vignettes.part, seed],
  );
  const firstOpen = order.findIndex(({ id }) => !Object.hasOwn(picks, id));
  const place0 = at ?? (firstOpen === -1 ? order.length : firstOpen);
  const vignette = order[place0];
  const go = (next: number): void => {
    setAt(next);
    setTimeout(() => body.current?.focus());
  };
  const Head = headsOf(place).head;

  return (
    <section data-part="panel" aria-label={words.training}>
      <Head data-part="headline" ref={heading} tabIndex={-1}>
        {words.training}
      </Head>
      <p data-part="soft">{words.trainingLead}</p>
      {!vignettes.part && (
        <p role="status">
          {vignettes.isMissing ? strings[locale].failed : strings[locale].loading}
          {vignettes.isMissing && (
            <button type="button" class="button-quiet" onClick={() => void vignettes.fetch()}>
              {strings[locale].retry}
            </button>
          )}
        </p>
      )}
      <div ref={body} tabIndex={-1}>
        {vignette ? (
          <VignetteCard
            key={vignette.id}
            {...{ desk, vignette }}
            at={place0}
            all={order.length}
            chosen={Object.hasOwn(picks, vignette.id) ? picks[vignette.id]?.chosen : undefined}
            onChoose={(chosen) => {
              setAt(place0);
              classifier.update((state) => ({
                ...state,
                training: { ...state.training, [vignette.id]: { chosen, at: now() } },
              }));
            }}
            onGo={go}
          />
        ) : (
          order.length > 0 && (
            <VignetteTally
              {...{ desk, order, picks }}
              onGo={go}
              onAgain={() => {
                classifier.update((state) => ({ ...state, training: {} }));
                setSeed(seed + 1);
                go(0);
              }}
            />
          )
        )}
      </div>
    </section>
  );
};
