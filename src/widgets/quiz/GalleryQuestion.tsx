import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { answers } from '../../stores/answers.ts';
import { performActs } from '../shared/gallery/perform-acts.ts';
import { galleryLesson, type QuestionState } from './gallery.ts';
import { QuestionView } from './QuestionView.tsx';

interface Props {
  states: readonly QuestionState[];
  locale: Locale;
}

/** The page takes the storage away, so none of these answers is kept. */
const putAnswers = (states: readonly QuestionState[]): void => {
  const records = states.flatMap(({ id, record }) =>
    record ? [[`${galleryLesson}/${id}`, record] as const] : [],
  );
  answers.update((all) => ({ ...all, ...Object.fromEntries(records) }));
};

/** Questions in given states, for looking at and for tests. */
export const GalleryQuestion = ({ states, locale }: Props) => {
  const root = useRef<HTMLDivElement>(null);
  const [isPut, setPut] = useState(false);
  const [isStaged, setStaged] = useState(false);
  useEffect(() => {
    putAnswers(states);
    setPut(true);
  }, [states]);
  useEffect(() => {
    const sections = isPut ? [...(root.current?.querySelectorAll<HTMLElement>('[data-state-id]') ?? [])] : [];
    if (sections.length === 0) return;
    void Promise.all(sections.map((section, place) => performActs(section, states[place]?.acts ?? []))).then(
      () => setStaged(true),
    );
  }, [isPut, states]);
  return (
    <div key={String(isPut)} ref={root} data-staged={isStaged ? 'yes' : 'no'}>
      {states.map(({ id, title, question }) => (
        <section key={id} data-state-id={id}>
          <h3>{title}</h3>
          <QuestionView lesson={galleryLesson} question={question} locale={locale} />
        </section>
      ))}
    </div>
  );
};
