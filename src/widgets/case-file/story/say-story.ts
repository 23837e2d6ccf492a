import type { StyleLabel } from '../../../domain/assessment/score-sums.ts';
import type { Case } from '../../../domain/case/case.ts';
import { tellStory, type StoryStep } from '../../../domain/case/story.ts';
import type { Locale } from '../../../domain/locale.ts';
import { fill } from '../../../i18n/fill.ts';
import {
  sayAmounts,
  sayContact,
  sayLadder,
  sayLimitation,
  sayNextDate,
  sayOpening,
  sayOwnStyle,
  sayPromises,
} from './say-next.ts';
import {
  sayCapacity,
  sayCause,
  sayCounterpart,
  sayDebt,
  sayEvidence,
  sayMonthTarget,
  saySituation,
} from './say-now.ts';
import type { StoryStrings } from './story-strings.ts';
import { takeVoice, type Sentence, type Voice } from './voice.ts';

type Said = string | (string | Sentence)[];

const sayStep = (step: StoryStep, voice: Voice): Said => {
  const { t, who, list } = voice;
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
    case 'our-side':
      return fill(t.ourSide, { list: list(step.items.map((one) => t.ourSides[one])) });
    case 'situation':
      return saySituation(step, voice);
    case 'setting':
      return t.settings[step.id];
    case 'counterpart':
      return sayCounterpart(step, voice);
    case 'capacity':
      return sayCapacity(step, voice);
    case 'evidence':
      return sayEvidence(step, voice);
    case 'amounts':
      return sayAmounts(step, voice);
    case 'opening':
      return sayOpening(step, voice);
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

/** The case so far, sentence by sentence; nothing for a case of which too little is known. */
export const sayStory = (one: Case, t: StoryStrings, today: string, own?: StyleLabel): Sentence[] => {
  const voice = takeVoice(one.name, t, today);
  const sentences = tellStory(one, today, own)
    .map((step) => sayStep(step, voice))
    .flatMap((said) => said)
    .map((said) => (typeof said === 'string' ? { text: said } : said));
  // A name stays as it was written; what we call a customer without one begins with a capital.
  const [first] = sentences;
  if (first?.text.startsWith(voice.t.someone))
    first.text = first.text.charAt(0).toUpperCase() + first.text.slice(1);
  return sentences;
};

/** What stands between two sentences. */
export const sentenceGap = { zh: '', en: ' ' } as const satisfies Record<Locale, string>;

/** The story as one paragraph of plain text. */
export const writeStory = (one: Case, t: StoryStrings, today: string, own?: StyleLabel): string =>
  sayStory(one, t, today, own)
    .map(({ text }) => text)
    .join(sentenceGap[t.locale]);
