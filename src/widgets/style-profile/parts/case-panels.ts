/* What reaches the learner's cases and profile, in one file: an embed does without it. */
export { KeepPanel } from './KeepPanel.tsx';
export { NoteButton } from './NoteButton.tsx';
