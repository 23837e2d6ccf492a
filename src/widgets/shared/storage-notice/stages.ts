import { forbidden, makeDamaged, makeFullDevice, type Stage } from '../gallery/stage.ts';

/** The store the gallery's notices are about. */
export const noticeKey = 'pif:answers:v1';

/** Every state of the notices about storage: of a page, of a page that says it at length, of a widget. */
export const listStages = (): Stage[] => [
  { id: 'kept', title: 'All is well: only the long notice says so' },
  forbidden,
  makeFullDevice(),
  makeDamaged(noticeKey),
];
