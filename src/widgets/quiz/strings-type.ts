import type { Confidence } from '../../domain/quiz/answer-record.ts';
import type { Unit } from '../../domain/quiz/question.ts';
import type { Incomplete, Mark } from '../../domain/quiz/rules.ts';
import type { Outcome } from '../../domain/quiz/summary.ts';
import type { Counted } from '../../i18n/fill.ts';

/** The sentences of the questions. */
export interface Strings {
  linkToQuestion: string;
  check: string;
  checkAgain: string;
  hint: string;
  hintShown: string;
  showAnswer: string;
  answerAgain: string;
  showWhy: string;
  hideWhy: string;
  /** Before the second try only the reasons of what was chosen are there, no explanation yet. */
  showReasons: string;
  hideReasons: string;
  explanation: string;
  rightAnswer: string;
  /** Beside a question for several. */
  chooseSeveral: string;
  confidence: string;
  confidences: Readonly<Record<Confidence, string>>;
  sureButWrong: string;
  guessedRight: string;
  incomplete: Readonly<Record<Incomplete, string>>;
  /** After a check: right at once, right later, the second try, and over. */
  rightFirst: string;
  rightLater: string;
  notYet: string;
  notYetPartly: string;
  missed: string;
  missedPartly: string;
  rated: string;
  /** Marks of options, of places in an order, and of pairs. */
  marks: Readonly<Record<Mark, string>>;
  numberMarks: { right: string; wrong: string };
  placeMarks: { right: string; wrong: string };
  pairMarks: { right: string; wrong: string };
  moveUp: string;
  moveDown: string;
  moved: string;
  choose: string;
  /** The label of a number field, its unit included. */
  yourNumber: Readonly<Record<Unit, string>>;
  amounts: Readonly<Record<Unit, Counted>>;
  ifNumber: string;
  yourLine: string;
  modelLine: string;
  compare: string;
  compared: string;
  rate: string;
  saveRating: string;
  changed: string;
  changedNote: string;
  earlierNone: string;
  earlierGone: string;
  earlierWas: Readonly<Record<'right' | 'partly' | 'wrong', string>>;
  selfCheck: string;
  progress: string;
  noneAnswered: string;
  howMany: Counted;
  summary: string;
  outcomes: Readonly<Record<Outcome, string>>;
  missedAgain: string;
  talk: string;
  them: string;
  you: string;
  sayThis: string;
  goOn: string;
  startAgain: string;
  wholeTalk: string;
  talkTurn: string;
  talkOver: string;
}
