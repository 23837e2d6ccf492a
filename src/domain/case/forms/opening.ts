import { isLocale } from '../../locale.ts';
import type { Opening } from '../fields/opening.ts';
import { conclude, isBlank, makeComplaints, type FieldForm } from './form.ts';
import { readWords } from './inputs.ts';

/** The form of `opening`: `text`, and `lang`, the language it was typed in. */
export const openingForm: FieldForm<Opening> = {
  fill: (value) => ({ text: value?.text ?? '', lang: value?.lang ?? '' }),
  read: (draft) => {
    if (isBlank(draft, ['text'])) return { type: 'empty' };
    const complaints = makeComplaints();
    const text = readWords(draft, 'text', complaints, 4000) ?? '';
    const lang = draft['lang'];
    return conclude(complaints, { text, ...(isLocale(lang) && { lang }) });
  },
};
