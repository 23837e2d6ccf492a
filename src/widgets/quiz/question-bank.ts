import type { Kind, Question, QuestionOf } from '../../domain/quiz/question.ts';

/*
 * The questions stand in the page once, as HTML that reads without script. Passing them to the islands as props
 * would repeat every text in the page's weight; so an island gets ids alone, and takes its questions from here:
 * on the server the wrapper has put them in, in the browser they are fetched before the first island wakes.
 */
const bank = new Map<string, Question>();
const topicBank = new Map<string, TopicPlace>();
const selfChecks = new Map<string, readonly string[]>();

/** An idea that questions are about, in the page's language, and where it is taught. */
export interface TopicPlace {
  id: string;
  title: string;
  href: string;
}

/** What a lesson's islands are sent: its questions, the ideas these are about, and which make up its self-check. */
export interface BankFile {
  questions: readonly Question[];
  topics: readonly TopicPlace[];
  /** The self-check's questions by their ids, in the order they are asked; empty where a tag needs none of it. */
  selfCheck: readonly string[];
}

/** Where questions belong: a lesson in one language. */
export interface BankPlace {
  lesson: string;
  locale: string;
}

const keyOf = ({ lesson, locale }: BankPlace, id: string): string => `${locale}/${lesson}/${id}`;

/** Puts a lesson's questions, the ideas they are about, and its self-check into the bank. */
export const putQuestions = (
  place: BankPlace,
  { questions, topics = [], selfCheck }: Pick<BankFile, 'questions'> & Partial<BankFile>,
): void => {
  for (const question of questions) bank.set(keyOf(place, question.id), question);
  for (const topic of topics) topicBank.set(keyOf(place, topic.id), topic);
  if (selfCheck) selfChecks.set(keyOf(place, 'self-check'), selfCheck);
};

/** The ideas these questions are about, each once, in the order they come up. */
export const takeTopics = (place: BankPlace, questions: readonly Question[]): TopicPlace[] =>
  [...new Set(questions.flatMap(({ topics }) => topics))].flatMap(
    (id) => topicBank.get(keyOf(place, id)) ?? [],
  );

/** Takes questions out of the bank by their ids; one that is not there is an error, and the page stays as it can be read. */
export const takeQuestions = (place: BankPlace, ids: readonly string[]): Question[] =>
  ids.map((id) => {
    const question = bank.get(keyOf(place, id));
    if (!question) throw new Error(`No question "${id}" came with ${place.locale}/${place.lesson}.`);
    return question;
  });

/** The questions of a lesson's self-check, in their order. */
export const takeSelfCheck = (place: BankPlace): Question[] =>
  takeQuestions(place, selfChecks.get(keyOf(place, 'self-check')) ?? []);

/** Takes questions that must all be of one kind. */
export const takeQuestionsOf = <K extends Kind>(
  kind: K,
  place: BankPlace,
  ids: readonly string[],
): QuestionOf<K>[] =>
  takeQuestions(place, ids).filter((question): question is QuestionOf<K> => question.kind === kind);

/** In the browser: fetches the questions of the page's lesson, which lie beside it. */
const fetchQuestions = async (): Promise<void> => {
  const lesson = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'];
  if (!lesson) return;
  const response = await fetch('questions.json');
  if (!response.ok) throw new Error(`The questions did not arrive: status ${response.status}.`);
  const locale = document.documentElement.lang.slice(0, 2);
  putQuestions({ lesson, locale }, (await response.json()) as BankFile);
};

if (typeof document !== 'undefined') await fetchQuestions();
