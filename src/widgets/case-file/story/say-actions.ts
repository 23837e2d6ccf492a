import type { Case } from '../../../domain/case/case.ts';
import { channels } from '../../../domain/case/papers.ts';
import { tellNext, type NextAction } from '../../../domain/case/story/tell-next.ts';
import { fill } from '../../../i18n/fill.ts';
import { timeOf } from './say-now.ts';
import type { StoryStrings } from './story-strings.ts';
import { takeVoice, type Voice } from './voice.ts';

/** Something to do next as it reads: what, then by when, with what papers and with whom, as far as known. */
export interface SaidAction {
  what: string;
  details: { label: string; text: string }[];
}

/** A step as the cause diagnosis writes it, in either language: what to do, who does it, with what paper. */
const writtenStep =
  /^(?<what>.+?) ?(?:谁做：|Who: )(?<doers>.+?)[。.] ?(?:单据：|Paper: )(?<paper>.+?)[。.]?$/su;

/** The parts of a written step; all of it is what to do where it was written otherwise. */
const divideStep = (words: string): { what: string; doers?: string; paper?: string } => ({
  what: words,
  ...writtenStep.exec(words)?.groups,
});

const sayWhat = (action: NextAction, voice: Voice): string => {
  const { t } = voice;
  switch (action.act) {
    case 'step':
      return divideStep(action.words).what;
    case 'fetch-papers':
      return fill(t.acts[action.act], { papers: voice.list(action.papers.map((kind) => t.papers[kind])) });
    case 'contact':
      return fill(t.acts[action.act], {
        channel: channels[action.channel][voice.locale],
        purpose: action.purpose ?? t.falling.contact,
      });
    default:
      return fill(t.acts[action.act], { amount: voice.money(action.sum.amountMinor, action.sum.currency) });
  }
};

const sayWhen = ({ act, by, ...more }: NextAction, voice: Voice): string => {
  const { t, locale } = voice;
  const forms =
    act === 'ask' ? 'paid' : act === 'chase-promise' || act === 'watch-promise' ? 'promised' : 'done';
  const hour = 'hour' in more && more.hour ? `${locale === 'zh' ? ' ' : ', '}${more.hour}` : '';
  return fill(t.actBy[forms][timeOf(by)], {
    hour,
    ...(by && { day: voice.day(by.day), days: voice.days(by.daysAway) }),
  });
};

const sayWhom = (action: NextAction, { t, list }: Voice): string => {
  if (action.act === 'ask') return action.to ? t.roles[action.to] : '';
  if (action.act === 'contact') return action.person ?? '';
  if (action.act !== 'chase-promise' && action.act !== 'watch-promise') return '';
  const people = (['submits', 'approves', 'payer'] as const).flatMap((part) =>
    action[part] ? [fill(t.actPeople[part], { name: action[part] })] : [],
  );
  return list(people);
};

const sayAction = (action: NextAction, voice: Voice): SaidAction => {
  const { when, doers, papers, whom } = voice.t.actLabels;
  const step = action.act === 'step' ? divideStep(action.words) : undefined;
  const held = action.act === 'ask' ? action.papers.map((kind) => voice.t.papers[kind]) : [];
  const details = [
    { label: when, text: sayWhen(action, voice) },
    { label: doers, text: step?.doers ?? '' },
    { label: papers, text: step?.paper ?? voice.list(held) },
    { label: whom, text: sayWhom(action, voice) },
  ];
  return { what: sayWhat(action, voice), details: details.filter(({ text }) => text !== '') };
};

/** The things to do next, as they read; none where the case holds nothing to do. */
export const sayActions = (one: Case, t: StoryStrings, today: string): SaidAction[] => {
  const voice = takeVoice(one.name, t, today);
  return tellNext(one, today).map((action) => sayAction(action, voice));
};
