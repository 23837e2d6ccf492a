import type { Locale } from '../../domain/locale.ts';
import type { LessonScan } from '../../domain/content/scan-lesson.ts';
import type { Entry } from './catalogue.ts';
import type { Problem } from './problem.ts';

/** One language of a lesson or of a tool's page, read and scanned. */
export interface PageText {
  file: string;
  locale: Locale;
  source: string;
  scan: LessonScan;
  isDraft: boolean;
}

/** A lesson with everything that stands in its folder, as far as it could be read. */
export interface LessonFiles {
  id: string;
  texts: readonly PageText[];
  /** Draft lessons are left out of builds: they need no twin and need not be whole. */
  isDraft: boolean;
  quizFile: string;
  /** The questions of `quiz.yaml` that have an id; nothing when the file is missing or broken. */
  questions: readonly Entry[] | undefined;
}

/** Makes a problem of a file, its line and id left out when there is none. */
export const createProblem = (
  file: string,
  line: number | undefined,
  problem: string,
  hint: string,
  id?: string,
): Problem => ({ file, ...(line !== undefined && { line }), ...(id !== undefined && { id }), problem, hint });

/** What a language is called in a message. */
export const languageNames: Readonly<Record<Locale, string>> = { zh: 'Chinese', en: 'English' };
