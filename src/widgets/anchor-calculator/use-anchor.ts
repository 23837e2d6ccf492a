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

/** Where the figures come from; `unreadable` links and cases leave the example standing. */
export type Origin =
  | { type: 'example' }
  | { type: 'case'; id: string; name: string }
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
  /** What a guard said to the last change. */
  guarded?: { key: AnchorKey; code: GuardCode };
}

/** The worksheet and all that can be done to it. */
export interface Anchor extends Sheet {
  change: (key: AnchorKey, value: number) => void;
  /** Takes what a typed text has changed. */
  take: (key: AnchorKey, changed: ChangedInputs) => void;
  setMode: (mode: AnchorMode) => void;
  setSituation: (situation: AnchorInputs['situation']) => void;
  setDebtor: (preset: DebtorPreset) => void;
  setDemand: (step: number, text: string) => void;
  /** Brings in figures from a case or a link. */
  load: (inputs: AnchorInputs, origin: Origin, demands?: readonly string[]) => void;
  /** Goes back to the example, or to the defaults of the case's claim. */
  reset: () => void;
  /** Takes the last reset or load back; absent where there is none. */
  undo?: () => void;
}

const exampleSheet: Sheet = {
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

  const edit = (key: AnchorKey, { inputs, guards }: ChangedInputs): void => {
    const [code] = guards;
    setBefore(undefined);
    setSheet(({ origin, demands }) => ({
      origin,
      demands,
      inputs,
      isEdited: true,
      ...(code && code !== 'at-least' && code !== 'at-most' && { guarded: { key, code } }),
    }));
  };
  const replace = (next: Sheet): void => {
    setBefore(sheet);
    setSheet(next);
  };
  const { inputs } = sheet;

  return {
    ...sheet,
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
      if (!sheet.isEdited) setBefore(undefined);
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
