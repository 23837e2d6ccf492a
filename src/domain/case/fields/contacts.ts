import { channels, type Channel } from '../papers.ts';
import { choice, compact, onDay, words } from '../parts.ts';
import { codeOf, day, listOf, shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** One time we got in touch. */
export interface Contact {
  day: string;
  channel: Channel;
  person?: string;
  purpose?: string;
  outcome?: string;
}

const contact: Read<Contact> = shape(
  { day, channel: codeOf(channels) },
  { person: text(200), purpose: text(500), outcome: text() },
);

/** The contact log, from the follow-up planner. */
export const contacts: CaseField<{ items: Contact[] }> = {
  read: shape({ items: listOf(contact) }),
  describe: (value) =>
    value.items.map((one) =>
      compact([
        onDay('day', one.day),
        choice('channel', channels[one.channel]),
        words('person', one.person),
        words('purpose', one.purpose),
        words('outcome', one.outcome),
      ]),
    ),
};
