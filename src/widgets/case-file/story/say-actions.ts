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

const sayWhat = (action: NextAction, voice: Voice): string => {
  const { t } = voice;
  switch (action.act) {
    case 'step':
      return action.words;
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
  const { when, papers, whom } = voice.t.actLabels;
  const held = action.act === 'ask' ? action.papers.map((kind) => voice.t.papers[kind]) : [];
  const details = [
    { label: when, text: sayWhen(action, voice) },
    { label: papers, text: voice.list(held) },
    { label: whom, text: sayWhom(action, voice) },
  ];
  return { what: sayWhat(action, voice), details: details.filter(({ text }) => text !== '') };
};

/** Up to three things to do next, as they read; none where the case holds nothing to do. */
export const sayActions = (one: Case, t: StoryStrings, today: string): SaidAction[] => {
  const voice = takeVoice(one.name, t, today);
  return tellNext(one, today).map((action) => sayAction(action, voice));
};
