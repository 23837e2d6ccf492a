/* What reaches the learner's cases and profile, in one file: an embed does without it. */
export { CaseWatch } from './CaseWatch.tsx';
export { KeepPanel } from './KeepPanel.tsx';
export { NoteButton } from './NoteButton.tsx';
