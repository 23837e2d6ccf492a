import { choice, compact, yesNo } from '../parts.ts';
import { codeOf, flag, numberFrom, shape } from '../read.ts';
import { settings, situations, type Setting, type Situation } from '../situations.ts';
import type { CaseField } from './field.ts';

/** What kind of situation it is, and how sure the classifier was. */
export interface SituationFound {
  id: Situation;
  /** The next likely one. */
  runnerUp?: Situation;
  /** How likely `id` is, from 0 to 1. */
  probability?: number;
  /** Signs of bad faith were seen. */
  redFlag?: boolean;
}

/** The situation, from the debtor classifier. */
export const situation: CaseField<SituationFound> = {
  read: shape(
    { id: codeOf(situations) },
    { runnerUp: codeOf(situations), probability: numberFrom(0, 1), redFlag: flag },
  ),
  describe: (value) => [
    compact([
      choice('situation', situations[value.id]),
      value.probability === undefined
        ? undefined
        : { as: 'share', label: 'chance', value: value.probability },
      choice('runner-up', value.runnerUp && situations[value.runnerUp]),
      value.redFlag === true && yesNo('red-flag', true),
    ]),
  ],
};

/** The setting, from the debtor classifier. */
export const setting: CaseField<{ id: Setting }> = {
  read: shape({ id: codeOf(settings) }),
  describe: (value) => [compact([choice('setting', settings[value.id])])],
};
