import type { CaseWords } from './case-words.ts';

/** English words about the open case. */
export const caseEn: CaseWords = {
  notMine: 'The sheet you are looking at is not your own and cannot go into a case. Switch to yours first.',
  none: 'No case is open. Make one, then write into it.',
  make: 'Make a case called “{name}”',
  defaultName: 'Customer {letters}',
  openFile: 'Open my case',
  into: 'Write into the case “{name}”.',
  holds: 'The case says “{cause}” at present; writing replaces that, and can be undone.',
  cause: 'Which cause to record',
  choose: 'Choose one',
  larger:
    '{list}. The larger sum is preselected, “{cause}”; the evidence names the other with its amount. Choose another if that is wrong.',
  share: '“{cause}” {amount}',
  tied: '{causes}: more than one stands, so none is chosen for you. Enter above how much each concerns, and the larger is preselected.',
  hardFirst: 'A red flag of bad faith was seen, so that is preselected.',
  steps: 'The steps for 48 hours (code, who, paper) go into the notes with it.',
  unsure: 'The evidence is not enough yet: what you write is a guess, to be changed once you have asked.',
  ours: 'Our side: {list}',
  noneOfOurs: 'Our side: nothing ticked',
  evidence: 'Evidence (one line, yours to edit)',
  evidenceHint: 'Made of your ticks; once you edit it, your wording stands.',
  fromTicks: 'Write it from the ticks again',
  write: 'Write into the case',
  written: 'Written into the case “{name}”: {cause}.',
  refused: 'Not written; the case is unchanged.',
  stepsRefused:
    'Written into the case “{name}”: {cause}. The steps are not: it holds {n} notes, all it can. Copy them from here into a note you have.',
  undo: 'Undo this',
  undone: 'Undone; the case is as it was.',
  next: 'Go on: which situation are they in?',
};
