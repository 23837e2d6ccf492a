import { useRef, useState } from 'preact/hooks';
import {
  applyPreset,
  defaultsFor,
  exampleInputs,
  type DebtorPreset,
} from '../../domain/negotiation/anchor-defaults.ts';
import type { AnchorInputs, AnchorKey, AnchorMode } from '../../domain/negotiation/anchor-inputs.ts';
import {
  changeInput,
  changeMode,
  changeSituation,
  repairInputs,
  type ChangedInputs,
} from '../../domain/negotiation/change-input.ts';
import { findGuesses, guessable, type Guess } from '../../domain/negotiation/guesses.ts';
import type { GuardCode } from '../../domain/negotiation/input-bounds.ts';
import type { Owed } from '../../domain/negotiation/owed.ts';

/** What is said at a field about the last change: a guard stopped it, or it was read in another unit. */
export type NoteCode = GuardCode | 'from-yuan';

/** Changed inputs, and what is to be said about them. */
export interface NotedInputs extends Omit<ChangedInputs, 'guards'> {
  guards: readonly NoteCode[];
}

/** What a case may bring to the sheet: a debt or a month's target, and what else it holds. */
export type Brought =
  'debt' | 'month' | 'ask' | 'target' | 'floor' | 'capacity' | 'situation' | 'demands' | 'day';

/** Where the figures come from; `unreadable` links and cases leave the example standing. */
export type Origin =
  | { type: 'example' }
  | {
      type: 'case';
      id: string;
      name: string;
      /** What it claims, as one text. */
      of: string;
      brought: readonly Brought[];
    }
  | { type: 'link' }
  | { type: 'unreadable'; reason: 'badLink' | 'otherVersion' };

/** Everything on the worksheet. */
export interface Sheet {
  inputs: AnchorInputs;
  origin: Origin;
  /** Whether the learner has changed anything since the figures came. */
  isEdited: boolean;
  /** What is asked in exchange for each step of the ladder. */
  demands: readonly string[];
  /** Figures that a case or a link brought, or the learner set; the others are the example's. */
  known: readonly AnchorKey[];
  /** What the case knows of the debt besides the claim on the sheet. */
  owed?: Owed;
  /** What is said about the last change. */
  noted?: { key: AnchorKey; codes: readonly NoteCode[] };
}

/** A plain day typed for the ask of a case. */
export interface TypedDay {
  id: string;
  day: string;
}

/** The worksheet and all that can be done to it. */
export interface Anchor extends Sheet {
  /** What it opened with; a reset goes back to it. */
  start: Sheet;
  /** How often other figures were brought in as a whole. */
  turn: number;
  /** The plain day of the ask: the one typed here, else the one of the open case; for everything said and written. */
  day: string | undefined;
  setDay: (day: string | undefined) => void;
  /** The day typed here and for which case; '' takes it away. */
  typedDay: TypedDay | undefined;
  typeDay: (typed: TypedDay) => void;
  change: (key: AnchorKey, value: number) => void;
  /** The inputs now, for what was waited for meanwhile: the view may not have drawn the last change yet. */
  readInputs: () => AnchorInputs;
  /** Takes what a typed text has changed. */
  take: (key: AnchorKey, changed: NotedInputs) => void;
  setMode: (mode: AnchorMode) => void;
  setSituation: (situation: AnchorInputs['situation']) => void;
  setDebtor: (preset: DebtorPreset) => void;
  setDemand: (step: number, text: string) => void;
  /** Makes a figure of the example the learner's own as it stands. */
  adopt: (key: Guess) => void;
  /** Brings in figures from a case or a link. */
  load: (sheet: Sheet) => void;
  /** Takes up earlier work; a reset then goes back to the figures it started from. */
  resume: (work: Sheet, start: Sheet) => void;
  /** Goes back to the example, or to the defaults of the case's claim. */
  reset: () => void;
  /** Takes the last reset or load back; absent where there is none. */
  undo?: () => void;
}

/** The worksheet of the example. */
export const exampleSheet: Sheet = {
  inputs: exampleInputs,
  origin: { type: 'example' },
  isEdited: false,
  demands: [],
  known: [],
};

/** The worksheet of a link: whoever made it has set every figure. */
export const sheetOfLink = (inputs: AnchorInputs): Sheet => ({
  ...exampleSheet,
  inputs,
  origin: { type: 'link' },
  known: guessable,
});

/** Figures on the sheet that are still the example's, scaled to another claim; the example itself has none. */
export const listGuesses = ({ inputs, origin, known }: Sheet): Guess[] =>
  origin.type !== 'case' && inputs.claim === exampleInputs.claim ? [] : findGuesses(inputs, known);

/** Whether all that the learner might have set is still the example's; a kind of money alone is no figure. */
export const isStillExample = ({ inputs, known }: Sheet): boolean =>
  inputs.claim === exampleInputs.claim && findGuesses(inputs, known).length === guessable.length;

/** The state of one calculator; every change goes through the guards of the domain. */
export const useAnchor = (preset?: Partial<AnchorInputs>): Anchor => {
  const [sheet, setSheet] = useState<Sheet>(() => ({
    ...exampleSheet,
    inputs: preset ? { ...defaultsFor(preset.claim ?? 30, preset.mode), ...preset } : exampleInputs,
  }));
  const [opened, setOpened] = useState(sheet);
  const [before, setBefore] = useState<Sheet>();
  const [turn, setTurn] = useState(0);
  const [day, setDay] = useState<string>();
  const [typedDay, typeDay] = useState<TypedDay>();

  /** The newest worksheet, which the view may not have drawn yet. */
  const newest = useRef(sheet);
  const put = (next: Sheet): void => {
    newest.current = next;
    setSheet(next);
  };
  /** Takes changed inputs; without a key, no figure was set. */
  const edit = (key: AnchorKey | undefined, { inputs, guards }: NotedInputs): void => {
    const codes = guards.filter((code) => code !== 'at-least' && code !== 'at-most');
    const { origin, demands, owed, known: before } = newest.current;
    const known = !key || before.includes(key) ? before : [...before, key];
    const noted = key && codes.length > 0 && { noted: { key, codes } };
    setBefore(undefined);
    put({ origin, demands, inputs, known, isEdited: true, ...(owed && { owed }), ...noted });
  };
  const replace = (next: Sheet): void => {
    setBefore(newest.current);
    put(next);
  };
  const readInputs = (): AnchorInputs => newest.current.inputs;

  return {
    ...sheet,
    start: opened,
    turn,
    day,
    setDay,
    typedDay,
    typeDay,
    readInputs,
    change: (key, value) => edit(key, changeInput(readInputs(), key, value)),
    take: edit,
    setMode: (mode) => edit(undefined, { ...changeMode(readInputs(), mode), guards: [] }),
    setSituation: (situation) =>
      edit(undefined, { inputs: changeSituation(readInputs(), situation), guards: [] }),
    setDebtor: (debtor) => edit('capacity', repairInputs(applyPreset(readInputs(), debtor))),
    setDemand: (step, text) => {
      const old = newest.current;
      const length = Math.max(step + 1, old.demands.length);
      const demands = Array.from({ length }, (_, index) =>
        index === step ? text : (old.demands[index] ?? ''),
      );
      put({ ...old, isEdited: true, demands });
    },
    adopt: (key) => put({ ...newest.current, known: [...newest.current.known, key] }),
    load: (loaded) => {
      const { isEdited } = newest.current;
      setOpened(loaded);
      replace(loaded);
      setTurn((n) => n + 1);
      if (!isEdited) setBefore(undefined);
    },
    resume: (work, start) => {
      setOpened(start);
      setBefore(undefined);
      put(work);
      setTurn((n) => n + 1);
    },
    reset: () => replace(opened),
    ...(before && {
      undo: () => {
        put(before);
        setBefore(undefined);
      },
    }),
  };
};
