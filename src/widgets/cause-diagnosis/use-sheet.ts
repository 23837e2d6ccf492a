import { useState } from 'preact/hooks';
import { emptySheet, exampleSheet, isBlankSheet, type DiagnosisSheet } from '../../domain/diagnosis/sheet.ts';
import { inEmbed, keepSheet, sheets, withoutCase } from '../../stores/diagnosis.ts';
import { useStored } from '../../stores/use-stored.ts';

/** A sheet that is not the learner's own: nothing of it is kept, and nothing of it goes into a case. */
interface Other {
  sheet: DiagnosisSheet;
  origin: 'example' | 'link' | 'badLink' | 'otherVersion';
}

/** Which sheet is shown: the learner's own, or another. */
export type Origin = 'mine' | Other['origin'];

/** The sheet that is shown and all that can be done to it. */
export interface SheetHandle {
  sheet: DiagnosisSheet;
  origin: Origin;
  /** Whether a sheet of the learner's own waits behind the one that is shown. */
  hasMine: boolean;
  change: (how: (sheet: DiagnosisSheet) => DiagnosisSheet) => void;
  /** Empties the learner's own sheet and shows it. */
  clear: () => void;
  showMine: () => void;
  showOther: (other: Other) => void;
  /** Makes what a link brought the learner's own sheet. */
  takeOver: () => void;
  /** Takes the last clearing or taking over back; absent where there is none. */
  undo?: () => void;
}

interface Options {
  /** Opens the learner's own sheet even where it is blank: in a lesson, and for an open case. */
  opensBlank: boolean;
  isEmbed: boolean;
  /** The open case; a sheet belongs to one. */
  caseId: string | undefined;
  /** A sheet for the gallery, kept nowhere. */
  preset: DiagnosisSheet | undefined;
}

const example: Other = { sheet: exampleSheet, origin: 'example' };

/** The sheet of the open case, kept on this device; the example and what links bring stand beside it. */
export const useSheet = ({ opensBlank, isEmbed, caseId, preset }: Options): SheetHandle => {
  const all = useStored(sheets);
  const place = isEmbed ? inEmbed : (caseId ?? withoutCase);
  const [memory, setMemory] = useState(preset ?? emptySheet);
  const stored = Object.hasOwn(all, place) ? all[place] : undefined;
  const mine = preset ? memory : (stored ?? emptySheet);
  const keep = (sheet: DiagnosisSheet): void => (preset ? setMemory(sheet) : keepSheet(place, sheet));

  const hasMine = !isBlankSheet(mine);
  const [choice, setChoice] = useState<'mine' | 'other'>();
  const [other, setOther] = useState<Other>(example);
  const [before, setBefore] = useState<{ sheet: DiagnosisSheet; choice: typeof choice; place: string }>();
  const isMine = (choice ?? (hasMine || opensBlank || preset ? 'mine' : 'other')) === 'mine';

  const replace = (sheet: DiagnosisSheet): void => {
    setBefore(hasMine ? { sheet: mine, choice: isMine ? 'mine' : 'other', place } : undefined);
    setChoice('mine');
    keep(sheet);
  };
  return {
    sheet: isMine ? mine : other.sheet,
    origin: isMine ? 'mine' : other.origin,
    hasMine,
    change: (how) => {
      if (!isMine) return setOther({ ...other, sheet: how(other.sheet) });
      setBefore(undefined);
      setChoice('mine');
      keep(how(mine));
    },
    clear: () => replace(emptySheet),
    showMine: () => setChoice('mine'),
    showOther: (next) => {
      setOther(next);
      setChoice('other');
    },
    takeOver: () => replace(other.sheet),
    ...(before?.place === place && {
      undo: () => {
        keep(before.sheet);
        setChoice(before.choice);
        setBefore(undefined);
      },
    }),
  };
};
