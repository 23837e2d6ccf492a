import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import css from './debtor-classifier.module.css';
import type { Job } from './use-job.ts';
import type { Words } from './words-en.ts';

/** What opens under the questions. */
export type Panel = 'answers' | 'result' | 'training';

interface Props {
  words: Words;
  /** How many questions have an answer of some kind. */
  given: number;
  panels?: readonly Panel[];
  /** It asks no more: the verdict stands where the question was. */
  isDone?: boolean;
  disabled?: boolean;
  job?: Job;
  onShow?: (panel: Panel, isOpen: boolean) => void;
  onReset?: () => void;
  onExample?: () => void;
}

/** Buttons that open and close the panels, and start again. */
export const Switches = ({
  words,
  given,
  panels = [],
  isDone = false,
  disabled = false,
  job,
  onShow,
  onReset,
  onExample,
}: Props) => {
  const [isReset, setReset] = useState(false);
  const undo = job?.undo;
  const resultLabel = panels.includes('result')
    ? words.closeResult
    : isDone
      ? words.openResult
      : words.showResult;
  const panel = (id: Panel, label: string) => (
    <button
      type="button"
      class="button-quiet"
      disabled={disabled}
      aria-expanded={panels.includes(id)}
      onClick={() => onShow?.(id, !panels.includes(id))}
    >
      {label}
    </button>
  );
  return (
    <p class={`no-print ${css['row']}`}>
      {panel('result', resultLabel)}
      {panel('answers', fill(words.showAnswers, { n: given }))}
      {panel('training', words.showTraining)}
      {!job?.isExample && (
        <>
          <button type="button" class="button-quiet" disabled={disabled} onClick={onExample}>
            {words.showExample}
          </button>
          <button
            type="button"
            class="button-quiet"
            disabled={disabled}
            onClick={() => {
              if (undo) undo();
              else {
                job?.reset();
                onReset?.();
              }
              setReset(!undo);
            }}
          >
            {undo ? words.undo : words.reset}
          </button>
        </>
      )}
      <small role="status">{isReset && undo && words.wasReset}</small>
    </p>
  );
};
