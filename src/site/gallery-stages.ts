import { listDialogStages, listPageStages } from '../client/search/stages.ts';
import type { Locale } from '../i18n/locales.ts';
import { listStages as listAnchor } from '../widgets/anchor-calculator/stages.ts';
import { listStages as listCases } from '../widgets/case-file/stages.ts';
import { listStages as listDiagnosis } from '../widgets/cause-diagnosis/stages.ts';
import { listStages as listClassifier } from '../widgets/debtor-classifier/stages.ts';
import { listCheckStages, listTalkStages } from '../widgets/quiz/stages.ts';
import type { Stage } from '../widgets/shared/gallery/stage.ts';
import { listStages as listNotices } from '../widgets/shared/storage-notice/stages.ts';
import { listStages as listStored } from '../widgets/stored-data/stages.ts';
import { listStages as listStyle } from '../widgets/style-profile/stages.ts';
import { listStages as listYourCustomer } from '../widgets/your-customer/stages.ts';
import { modelIn } from './classifier-data.ts';
import { readExamples, readTurns } from './gallery-questions.ts';
import type { GalleryWidget } from './gallery-widgets.ts';

const lists: Record<GalleryWidget, (locale: Locale) => Stage[] | Promise<Stage[]>> = {
  questions: () => [],
  talk: async (locale) => listTalkStages(await readTurns(locale), locale),
  'self-check': async (locale) => listCheckStages(await readExamples(locale), locale),
  'your-customer': listYourCustomer,
  'case-file': listCases,
  'stored-data': listStored,
  'storage-notices': listNotices,
  search: listPageStages,
  'search-dialog': listDialogStages,
  'anchor-calculator': listAnchor,
  'debtor-classifier': (locale) => listClassifier(locale, modelIn(locale)),
  'style-profile': listStyle,
  'cause-diagnosis': listDiagnosis,
};

/** The states of a widget that depend on the device, each shown in a frame of its own; none for a widget whose props bring about all. */
export const listStages = async (widget: GalleryWidget, locale: Locale): Promise<Stage[]> =>
  lists[widget](locale);

/** Where the frames of a widget stand; `?state=` says which state. */
export const stagePath = (widget: GalleryWidget): string => `gallery/stage/${widget}/`;
