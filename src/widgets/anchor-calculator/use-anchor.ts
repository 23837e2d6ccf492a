import { useState } from 'preact/hooks';
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
import type { GuardCode } from '../../domain/negotiation/input-bounds.ts';

/** What is said at a field about the last change: a guard stopped it, or it was read in another unit. */
export type NoteCode = GuardCode | 'from-yuan';

/** Changed inputs, and what is to be said about them. */
export interface NotedInputs extends Omit<ChangedInputs, 'guards'> {
  guards: readonly NoteCode[];
}

/** Where the figures come from; `unreadable` links and cases leave the example standing. */
export type Origin =
  | { type: 'example' }
  | {
      type: 'case';
      id: string;
      name: string;
      /** What it claims, as one text. */
      of: string;
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
  /** What is said about the last change. */
  noted?: { key: AnchorKey; codes: readonly NoteCode[] };
}

/** The worksheet and all that can be done to it. */
export interface Anchor extends Sheet {
  /** What it opened with; a reset goes back to it. */
  start: Sheet;
  /** How often other figures were brought in as a whole. */
  turn: number;
  change: (key: AnchorKey, value: number) => void;
  /** Takes what a typed text has changed. */
  take: (key: AnchorKey, changed: NotedInputs) => void;
  setMode: (mode: AnchorMode) => void;
  setSituation: (situation: AnchorInputs['situation']) => void;
  setDebtor: (preset: DebtorPreset) => void;
  setDemand: (step: number, text: string) => void;
  /** Brings in figures from a case or a link. */
  load: (inputs: AnchorInputs, origin: Origin, demands?: readonly string[]) => void;
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
};

/** The state of one calculator; every change goes through the guards of the domain. */
export const useAnchor = (preset?: Partial<AnchorInputs>): Anchor => {
  const [sheet, setSheet] = useState<Sheet>(() => ({
    ...exampleSheet,
    inputs: preset ? { ...defaultsFor(preset.claim ?? 30, preset.mode), ...preset } : exampleInputs,
  }));
  const [opened, setOpened] = useState(sheet);
  const [before, setBefore] = useState<Sheet>();
  const [turn, setTurn] = useState(0);

  const edit = (key: AnchorKey, { inputs, guards }: NotedInputs): void => {
    const codes = guards.filter((code) => code !== 'at-least' && code !== 'at-most');
    setBefore(undefined);
    setSheet(({ origin, demands }) => ({
      origin,
      demands,
      inputs,
      isEdited: true,
      ...(codes.length > 0 && { noted: { key, codes } }),
    }));
  };
  const replace = (next: Sheet): void => {
    setBefore(sheet);
    setSheet(next);
  };
  const { inputs } = sheet;

  return {
    ...sheet,
    start: opened,
    turn,
    change: (key, value) => edit(key, changeInput(inputs, key, value)),
    take: edit,
    setMode: (mode) => edit('claim', { ...changeMode(inputs, mode), guards: [] }),
    setSituation: (situation) => edit('claim', { inputs: changeSituation(inputs, situation), guards: [] }),
    setDebtor: (debtor) => edit('capacity', repairInputs(applyPreset(inputs, debtor))),
    setDemand: (step, text) =>
      setSheet((old) => ({
        ...old,
        isEdited: true,
        demands: Array.from({ length: Math.max(step + 1, old.demands.length) }, (_, index) =>
          index === step ? text : (old.demands[index] ?? ''),
        ),
      })),
    load: (next, origin, demands = []) => {
      const loaded: Sheet = { inputs: next, origin, isEdited: false, demands };
      setOpened(loaded);
      replace(loaded);
      setTurn(turn + 1);
      if (!sheet.isEdited) setBefore(undefined);
    },
    resume: (work, start) => {
      setOpened(start);
      setBefore(undefined);
      setSheet(work);
      setTurn(turn + 1);
    },
    reset: () => replace(opened),
    ...(before && {
      undo: () => {
        setSheet(before);
        setBefore(undefined);
      },
    }),
  };
};
