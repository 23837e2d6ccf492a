import type { Localised } from '../../../domain/locale.ts';

/** What stands in a line for what only the learner knows. */
export const openPlaces = {
  zh: {
    by: '〔周五，几月几日 15 点〕',
    invoices: '〔几〕',
    ask: '〔你要的数〕',
    offer: '〔他说的数〕',
    target: '〔这次谈定的数〕',
    paid: '〔这次付的数〕',
    amount: '〔谈定的数〕',
    from: '〔想谈成的数〕',
    to: '〔再高一点的数〕',
    rest: '〔余数〕',
  },
  en: {
    by: '[3 p.m. on Friday, date]',
    invoices: '[how many]',
    ask: '[your figure]',
    offer: '[their figure]',
    target: '[the sum agreed]',
    paid: '[the sum paid]',
    amount: '[the sum agreed]',
    from: '[what you aim for]',
    to: '[a little more]',
    rest: '[the balance]',
  },
} satisfies Localised<Record<string, string>>;
