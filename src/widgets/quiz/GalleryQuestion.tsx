import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { answers } from '../../stores/answers.ts';
import type { QuestionState } from './gallery.ts';
import { QuestionView } from './QuestionView.tsx';

interface Props {
  states: readonly QuestionState[];
  locale: Locale;
}

/** Answers of the gallery stand under a lesson that does not exist; its page takes the storage away, so none is kept. */
const lesson = 'gallery';

const putAnswers = (states: readonly QuestionState[]): void => {
  const records = states.flatMap(({ id, record }) => (record ? [[`${lesson}/${id}`, record] as const] : []));
  answers.update((all) => ({ ...all, ...Object.fromEntries(records) }));
};

/** Questions in given states, for looking at and for tests. */
export const GalleryQuestion = ({ states, locale }: Props) => {
  const [isPut, setPut] = useState(false);
  useEffect(() => {
    putAnswers(states);
    setPut(true);
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
