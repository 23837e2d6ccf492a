import { forbidden, makeDamaged, makeFullDevice, type Stage } from '../gallery/stage.ts';

/** Every state of the notices about storage: of a page, and of a page that says it at length. */
export const listStages = (): Stage[] => [
  { id: 'kept', title: 'All is well: only the long notice says so' },
  forbidden,
  makeFullDevice(),
  makeDamaged('pif:answers:v1'),
];
