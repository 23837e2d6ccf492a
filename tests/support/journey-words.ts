import type { Locale } from '../../src/domain/locale.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { caseStrings as anchorCase } from '../../src/widgets/anchor-calculator/case-strings.ts';
import { partStrings as anchorParts } from '../../src/widgets/anchor-calculator/parts/part-strings.ts';
import { strings as anchor } from '../../src/widgets/anchor-calculator/strings.ts';
import { strings as caseFile } from '../../src/widgets/case-file/strings.ts';
import { caseEn } from '../../src/widgets/cause-diagnosis/parts/case-en.ts';
import { caseZh } from '../../src/widgets/cause-diagnosis/parts/case-zh.ts';
import { en as diagnosisEn } from '../../src/widgets/cause-diagnosis/strings-en.ts';
import { zh as diagnosisZh } from '../../src/widgets/cause-diagnosis/strings-zh.ts';
import { strings as classifierFirst } from '../../src/widgets/debtor-classifier/strings.ts';
import { words as classifier } from '../../src/widgets/debtor-classifier/words.ts';
import { strings as quiz } from '../../src/widgets/quiz/strings.ts';
import { strings as fields } from '../../src/widgets/shared/case-fields/strings.ts';
import { strings as style } from '../../src/widgets/style-profile/strings.ts';
import { words as styleEn } from '../../src/widgets/style-profile/texts/words-en.ts';
import { words as styleZh } from '../../src/widgets/style-profile/texts/words-zh.ts';
import { strings as yourCustomer } from '../../src/widgets/your-customer/strings.ts';

/** What stands on the buttons and fields that the learner uses on her way. */
export const wordsOnTheWay = (locale: Locale) => ({
  shell: wordsOf(locale),
  anchor: { ...anchor[locale], ...anchorParts[locale], case: anchorCase[locale] },
  caseFile: caseFile[locale],
  classifier: { ...classifierFirst[locale], ...classifier[locale] },
  diagnosis: locale === 'zh' ? { ...diagnosisZh, case: caseZh } : { ...diagnosisEn, case: caseEn },
  fields: fields[locale],
  quiz: quiz[locale],
  style: { ...style[locale], ...(locale === 'zh' ? styleZh : styleEn) },
  yourCustomer: yourCustomer[locale],
});
