/** Words about the open case. */
export interface CaseWords {
  notMine: string;
  none: string;
  make: string;
  defaultName: string;
  openFile: string;
  into: string;
  /** What the case holds already. */
  holds: string;
  cause: string;
  choose: string;
  /** Why a cause is preselected, or none is, where several stand. */
  larger: string;
  share: string;
  tied: string;
  hardFirst: string;
  /** That the steps go into the notes with it. */
  steps: string;
  unsure: string;
  ours: string;
  noneOfOurs: string;
  evidence: string;
  evidenceHint: string;
  fromTicks: string;
  write: string;
  written: string;
  refused: string;
  /** Where the cause was written and the steps were not: the case holds as many notes as it can. */
  stepsRefused: string;
  undo: string;
  undone: string;
  next: string;
}
