import type { StyleLabel } from '../../../domain/assessment/score-sums.ts';
import type { Case } from '../../../domain/case/case.ts';
import { tellStory, type StoryStep } from '../../../domain/case/story.ts';
import type { Locale } from '../../../domain/locale.ts';
import { fill } from '../../../i18n/fill.ts';
import { sayContact, sayLadder, sayLimitation, sayNextDate, sayOwnStyle, sayPromises } from './say-next.ts';
import { sayCapacity, sayCause, sayDebt, sayMonthTarget, saySituation } from './say-now.ts';
import type { StoryStrings } from './story-strings.ts';
import { takeVoice, type Voice } from './voice.ts';

const sayStep = (step: StoryStep, voice: Voice): string | string[] => {
  const { t, who } = voice;
  switch (step.step) {
    case 'debt':
      return sayDebt(step, voice);
    case 'month-target':
      return sayMonthTarget(step, voice);
    case 'settled':
      return fill(t.settled, { who });
    case 'cause':
      return sayCause(step, voice);
    case 'red-flag':
      return t.hardSign;
    case 'situation':
      return saySituation(step, voice);
    case 'capacity':
      return sayCapacity(step, voice);
    case 'ladder':
      return sayLadder(step, voice);
    case 'own-style':
      return sayOwnStyle(step, voice);
    case 'contact':
      return sayContact(step, voice);
    case 'promises':
      return sayPromises(step, voice);
    case 'next':
      return sayNextDate(step, voice);
    case 'limitation':
      return sayLimitation(step, voice);
  }
};

/** What stands between two sentences. */
const sentenceGap = { zh: '', en: ' ' } as const satisfies Record<Locale, string>;

/** The case so far, paragraph by paragraph; nothing for a case of which too little is known. */
export const sayStory = (one: Case, t: StoryStrings, today: string, own?: StyleLabel): string[] => {
  const voice = takeVoice(one.name, t, today);
  const paragraphs = tellStory(one, today, own).map((steps) =>
    steps.flatMap((step) => sayStep(step, voice)).join(sentenceGap[t.locale]),
  );
  // A name stays as it was written; what we call a customer without one begins with a capital.
  const begins = (text: string): string =>
    text.startsWith(t.someone) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return paragraphs.map(begins);
};
