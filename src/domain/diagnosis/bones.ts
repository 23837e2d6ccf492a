import type { Diagnosis } from './judge-causes.ts';
import { causeIds, ourSideIds, type BoneId, type DiagnosisSheet } from './sheet.ts';

/** How a bone is drawn: by what it rests on, never by colour alone. */
export type BoneState = 'seen' | 'heard' | 'none' | 'against';

/** A bone of the picture with all that its line and its words need. */
export interface BoneFound {
  id: BoneId;
  state: BoneState;
  /** 0 to 1, for the thickness of its line. */
  weight: number;
  /** How many things that speak for it were seen, were heard, and how many speak against it. */
  seen: number;
  heard: number;
  against: number;
  points: number;
}

/** Points at which a line is as thick as it gets. */
const FULL = 6;

/** The five causes and then the seven things on our side, each as the picture shows it. */
export const listBones = (diagnosis: Diagnosis, sheet: DiagnosisSheet): BoneFound[] => [
  ...causeIds.map((id): BoneFound => {
    const one = diagnosis.weighed.find(({ cause }) => cause === id);
    const count = (mark: string): number => one?.for.filter((evidence) => evidence.mark === mark).length ?? 0;
    const [seen, heard, against, points] = [
      count('seen'),
      count('heard'),
      one?.against.length ?? 0,
      one?.points ?? 0,
    ];
    const state = points > 0 ? (seen > 0 ? 'seen' : 'heard') : against > 0 ? 'against' : 'none';
    return { id, state, weight: Math.max(0, points) / FULL, seen, heard, against, points };
  }),
  ...ourSideIds.map((id): BoneFound => {
    const mark = sheet.marks[id];
    const weight = mark === 'seen' ? 2 / FULL : mark === 'heard' ? 1 / FULL : 0;
    return {
      id,
      state: mark ?? 'none',
      weight,
      seen: mark === 'seen' ? 1 : 0,
      heard: mark === 'heard' ? 1 : 0,
      against: 0,
      points: 0,
    };
  }),
];

/** The causes' bones that are drawn thickest: one, or several that are equally thick; none where no bone is thick. */
export const findThickest = (bones: readonly BoneFound[]): BoneFound[] => {
  const ofCauses = bones.filter(({ id, weight }) => weight > 0 && (causeIds as BoneId[]).includes(id));
  const most = Math.min(1, Math.max(0, ...ofCauses.map(({ weight }) => weight)));
  return ofCauses.filter(({ weight }) => Math.min(1, weight) === most);
};
