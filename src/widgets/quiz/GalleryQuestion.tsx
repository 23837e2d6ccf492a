import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { answers } from '../../stores/answers.ts';
import type { QuestionState } from './gallery.ts';
import { QuestionView } from './QuestionView.tsx';

interface Props {
  states: readonly QuestionState[];
  locale: Locale;
}

/** Answers of the gallery are kept under a lesson that does not exist, and go when the page is left. */
const lesson = 'gallery';

const putAnswers = (states: readonly QuestionState[]): void => {
  const records = states.flatMap(({ id, record }) => (record ? [[`${lesson}/${id}`, record] as const] : []));
  answers.update((all) => ({ ...all, ...Object.fromEntries(records) }));
};

const removeAnswers = (): void =>
  answers.update((all) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(`${lesson}/`))),
  );

/** Questions in given states, for looking at and for tests. */
export const GalleryQuestion = ({ states, locale }: Props) => {
  const [isPut, setPut] = useState(false);
  useEffect(() => {
    putAnswers(states);
    setPut(true);
    addEventListener('pagehide', removeAnswers);
    return () => removeEventListener('pagehide', removeAnswers);
  }, [states]);
  return (
    <div key={String(isPut)}>
      {states.map(({ id, title, question }) => (
        <section key={id} data-state-id={id}>
          <h3>{title}</h3>
          <QuestionView lesson={lesson} question={question} locale={locale} />
        </section>
      ))}
    </div>
  );
};
