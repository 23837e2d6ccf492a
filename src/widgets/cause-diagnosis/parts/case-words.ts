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
  unsure: string;
  ours: string;
  noneOfOurs: string;
  evidence: string;
  evidenceHint: string;
  fromTicks: string;
  write: string;
  written: string;
  refused: string;
  undo: string;
  undone: string;
  next: string;
}
