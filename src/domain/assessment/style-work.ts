import { mergeRecords, takeNewer } from '../backup/merge-records.ts';
import { isRecord, type Guard } from '../guard.ts';
import { isInstant } from '../instant.ts';
import { isLocale, type Locale } from '../locale.ts';
import { emptyForm, isAnswers, isSeconds, type Answer, type Form } from './form.ts';
import { isStyle, type Style } from './styles.ts';

/** A form with the moment of its last answer. */
export interface KeptForm extends Form {
  at: string;
}

/** The same form in each language, never mixed: an answer's language is that of its form. */
export type FormPair = Partial<Record<Locale, KeptForm>>;

/** A colleague's view. One that was taken away stays, without answers, so that an older back-up does not bring it back. */
export interface View {
  language: Locale;
  answers: readonly Answer[];
  at: string;
}

/** How one thinks a debtor talks, with how likely that is. */
export interface Guess {
  style: Style;
  /** 30 to 95 per cent. */
  percent: number;
  at: string;
}

/** Everything the style profile keeps on this device. */
export interface StyleWork {
  /** What the learner answered about themselves. */
  own: FormPair;
  /** What was answered here about a colleague who asked for it. */
  other: FormPair;
  /** Colleagues' views of the learner by id. */
  views: Readonly<Record<string, View>>;
  /** How each customer talks, by case id; `new` while no case is open. */
  guesses: Readonly<Record<string, Guess>>;
}

/** Where the guess stands that was made while no case was open. */
export const withoutCase = 'new';

/** Nothing answered yet. */
export const emptyWork: StyleWork = { own: {}, other: {}, views: {}, guesses: {} };

/** How many colleagues' views are shown beside the learner's own. */
export const MOST_VIEWS = 3;

/** Guesses kept at most; the ones longest untouched go first. */
const MOST_GUESSES = 40;

/** The guess about the customer of a case; one about another customer never stands in for it. */
export const findGuess = ({ guesses }: StyleWork, place: string): Guess | undefined =>
  Object.hasOwn(guesses, place) ? guesses[place] : undefined;

/** The work with a guess about the customer of a case. */
export const putGuess = (work: StyleWork, place: string, guess: Guess): StyleWork => {
  const others = Object.entries(work.guesses).filter(([key]) => key !== place);
  const newest = others.sort(([, a], [, b]) => (a.at < b.at ? 1 : -1)).slice(0, MOST_GUESSES - 1);
  return { ...work, guesses: { ...Object.fromEntries(newest), [place]: guess } };
};

const readForm = (value: unknown): KeptForm | undefined =>
  isRecord(value) && isAnswers(value['answers']) && isInstant(value['at'])
    ? {
        answers: value['answers'],
        seconds: isSeconds(value['seconds']) ? value['seconds'] : emptyForm.seconds,
        at: value['at'],
      }
    : undefined;

const readView = (value: unknown): View | undefined => {
  if (!isRecord(value) || !isLocale(value['language']) || !isInstant(value['at'])) return undefined;
  const { answers } = value;
  const isGone = Array.isArray(answers) && answers.length === 0;
  return isGone || isAnswers(answers)
    ? { language: value['language'], answers: isGone ? [] : (answers as Answer[]), at: value['at'] }
    : undefined;
};

const readGuess = (value: unknown): Guess | undefined =>
  isRecord(value) && isStyle(value['style']) && isPercent(value['percent']) && isInstant(value['at'])
    ? { style: value['style'], percent: value['percent'], at: value['at'] }
    : undefined;

const isPercent = (value: unknown): value is number =>
  typeof value === 'number' && value >= 30 && value <= 95;

/** Reads the entries of a record that are whole, and tells whether all were. */
const readEntries = <T>(
  value: unknown,
  isKey: (key: string) => boolean,
  read: (entry: unknown) => T | undefined,
): [entries: Record<string, T>, isComplete: boolean] => {
  if (!isRecord(value)) return [{}, value === undefined];
  const kept = Object.entries(value).flatMap(([key, entry]) => {
    const saved = isKey(key) ? read(entry) : undefined;
    return saved === undefined ? [] : [[key, saved] as const];
  });
  return [Object.fromEntries(kept), kept.length === Object.keys(value).length];
};

/** Guards what is stored: what is whole stays. */
export const guardStyleWork: Guard<StyleWork> = (value) => {
  if (!isRecord(value)) return { value: emptyWork, complete: false };
  const [own, isOwnWhole] = readEntries(value['own'], isLocale, readForm);
  const [other, isOtherWhole] = readEntries(value['other'], isLocale, readForm);
  const [views, areViewsWhole] = readEntries(value['views'], (id) => /^[a-z0-9]{1,16}$/.test(id), readView);
  const [guesses, areGuessesWhole] = readEntries(
    value['guesses'],
    (id) => /^[\w-]{1,60}$/.test(id),
    readGuess,
  );
  // Until guesses belonged to cases there was one for the whole device.
  const old = readGuess(value['guess']);
  return {
    value: { own, other, views, guesses: { ...(old && { new: old }), ...guesses } },
    complete:
      isOwnWhole &&
      isOtherWhole &&
      areViewsWhole &&
      areGuessesWhole &&
      (old !== undefined || !('guess' in value)),
  };
};

/** Joins two states: of each form, view and guess the one written last. */
export const mergeStyleWork = (a: StyleWork, b: StyleWork): StyleWork => ({
  own: mergeRecords(a.own as Record<string, KeptForm>, b.own as Record<string, KeptForm>, takeNewer),
  other: mergeRecords(a.other as Record<string, KeptForm>, b.other as Record<string, KeptForm>, takeNewer),
  views: mergeRecords(a.views, b.views, takeNewer),
  guesses: mergeRecords(a.guesses, b.guesses, takeNewer),
});
