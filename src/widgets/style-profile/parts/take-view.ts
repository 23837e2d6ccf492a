import type { Answer } from '../../../domain/assessment/form.ts';
import type { StyleLink } from '../../../domain/assessment/style-share.ts';
import type { StyleWork } from '../../../domain/assessment/style-work.ts';
import { addView } from '../../../domain/assessment/views.ts';
import type { Shared } from '../../../domain/share/share-codec.ts';
import type { Words } from '../words-type.ts';

/** What became of a colleague's answers that came in. */
export type TakenView =
  { type: 'taken'; work: StyleWork } | { type: 'refused'; code: keyof Words['pasteFaults'] };

/** Takes a colleague's answers in, or tells why not. */
export const takeView = (work: StyleWork, shared: Shared<StyleLink>, at: string): TakenView => {
  const refuse = (code: keyof Words['pasteFaults']): TakenView => ({ type: 'refused', code });
  if (shared.type === 'none') return refuse('none');
  if (shared.type === 'unreadable') {
    return refuse(shared.code === 'wrong-version' ? 'otherVersion' : 'damaged');
  }
  const { kind, language, answers } = shared.state;
  if (kind === 'invite' || kind === 'profile') return refuse(kind);
  if (kind === 'start') return refuse('none');
  // The schema has looked at every one of them.
  const received = addView(work, { language, answers: answers as Answer[], at });
  if (received.type === 'new') return { type: 'taken', work: received.work };
  return refuse(received.type === 'known' ? 'known' : 'tooMany');
};

/** The work with a view in it; as it was where the view cannot be taken, for example because another tab was faster. */
export const keepView = (work: StyleWork, shared: Shared<StyleLink>, at: string): StyleWork => {
  const taken = takeView(work, shared, at);
  return taken.type === 'taken' ? taken.work : work;
};
