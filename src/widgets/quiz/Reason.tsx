import type { Mark } from '../../domain/quiz/rules.ts';

interface Props {
  id: string;
  mark: Mark;
  /** The mark as a word. */
  word: string;
  why: string | undefined;
}

/** The mark of one part in words and, where it may be seen, the reason. */
export const Reason = ({ id, mark, word, why }: Props) => (
  <p id={id} data-state={mark}>
    <b>{word}</b> {why}
  </p>
);
