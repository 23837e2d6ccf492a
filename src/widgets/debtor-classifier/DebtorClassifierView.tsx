import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyWork } from '../../domain/classifier/work.ts';
import { readShared, writeShared } from '../../domain/classifier/share.ts';
import type { Locale } from '../../i18n/locales.ts';
import { hasStoredCases } from '../shared/tool/has-stored-cases.ts';
import { findTrouble, type LinkTrouble } from '../shared/tool/link-trouble.ts';
import type { Standpoint } from '../shared/tool/place.ts';
import { useFollowingFragment, useSharedFragment } from '../shared/tool/use-fragment.ts';
import { usePart } from '../shared/tool/use-part.ts';
import { fetchData } from './data.ts';
import css from './debtor-classifier.module.css';
import { Live } from './Live.tsx';
import { Origin } from './Origin.tsx';
import { strings } from './strings.ts';
import type { Panel } from './Switches.tsx';
import { useJob, type CaseInView, type GuestWork } from './use-job.ts';

export type { Place } from '../shared/tool/place.ts';

/** Where a classifier stands and with what it opens. */
export interface Props extends Standpoint {
  locale: Locale;
  /** Opens with these answers and keeps nothing; for the gallery. */
  preset?: GuestWork;
  /** Opens as if the page had this fragment; for the gallery. */
  fragment?: string;
  /** Opens with these panels; for the gallery. */
  open?: readonly Panel[];
  /** The first question and the standing, drawn on the server: they stand until model and words have arrived. */
  children?: ComponentChildren;
}

/**
 * The debtor classifier: a question at a time, the most telling first, and how it looks so far. A questionnaire cannot be
 * filled in for somebody, so its example is a result beside it: shown on request and after a link that cannot be used.
 *
 * Keys: native fields and buttons throughout; Enter in a question goes on, and the focus moves to the next question,
 * at the end to the result. Announcements: a polite status says which situation leads once an answer has rested.
 */
export const DebtorClassifierView = (props: Props) => {
  const { locale, place, toolUrl, caseUrl, id = 'classifier', preset, open = [], children } = props;
  const t = strings[locale];
  const root = useRef<HTMLDivElement>(null);
  const data = usePart(() => fetchData(locale, toolUrl));
  const parts = usePart(async () => {
    const code = await import('./parts.ts');
    await code.styles;
    return code;
  });
  const panels = usePart(() => import('./case-panels.ts'));
  const [one, setOne] = useState<CaseInView>();
  const [isSettled, setSettled] = useState(false);
  const [fragment, setFragment] = useState(props.fragment);
  const [trouble, setTrouble] = useState<LinkTrouble>();
  const [hasMoved, setMoved] = useState(false);
  const job = useJob({ isEmbed: place === 'embed', one, preset });
  const model = data.part?.model;
  const isOwn = preset === undefined && props.fragment === undefined;
  const openExample = (found?: LinkTrouble): void => {
    if (!model) return;
    setTrouble(found);
    setMoved(found === undefined);
    job.open({ ...emptyWork, answers: model.example.answers, isExample: true });
  };

  useSharedFragment(isOwn ? setFragment : () => undefined);
  useFollowingFragment(
    job.work,
    job.isGuest && !job.isExample && isOwn && place === 'page' && model
      ? () => Promise.resolve(writeShared(model, { ...job.evidence, behaviours: job.work.behaviours }))
      : undefined,
  );
  useEffect(() => {
    void data.fetch();
    if (place !== 'embed' && !preset && hasStoredCases())
      void panels.fetch().then((code) => {
        if (!code) setSettled(true);
      });
    else setSettled(true);
  }, []);
  useEffect(() => {
    if (!model || fragment === undefined) return;
    const shared = readShared(model, fragment);
    const found = findTrouble(shared);
    if (found) return openExample(found);
    setTrouble(undefined);
    if (shared.type === 'shared') job.open({ ignoresCause: false, ...shared.state });
  }, [model, fragment]);

  const isReady = data.part !== undefined && isSettled;
  return (
    <div ref={root} class={css['book']} data-classifier>
      {place !== 'embed' && panels.part && (
        <panels.part.CaseWatch
          onCase={(now) => {
            setOne(now);
            setSettled(true);
          }}
        />
      )}
      <Origin
        {...{ t, job, one, locale, trouble }}
        example={model?.example.title}
        words={isReady ? data.part?.words : undefined}
        onOwn={() => {
          setFragment(undefined);
          setTrouble(undefined);
          setMoved(true);
          job.open(undefined);
          if (isOwn) history.replaceState(history.state, '', location.pathname + location.search);
        }}
      />
      {data.part && isReady ? (
        <Live
          key={job.isExample ? 'example' : String(job.isGuest)}
          desk={{ id, data: data.part, job, locale, one, place, toolUrl, caseUrl, panels }}
          {...{ parts, root }}
          open={job.isExample && hasMoved ? ['result'] : open}
          takesFocus={hasMoved}
          onExample={() => openExample()}
        />
      ) : (
        children
      )}
      <p role="status">{data.isMissing && t.failed}</p>
      {data.isMissing && (
        <p>
          <button type="button" class="button" onClick={() => void data.fetch()}>
            {t.retry}
          </button>
        </p>
      )}
    </div>
  );
};
