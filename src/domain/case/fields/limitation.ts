import { compact, onDay, words } from '../parts.ts';
import { day, listOf, shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** Something that may restart the clock, with the grade of its proof (C 4.7). */
export interface LimitationEvent {
  /** What kind, by the limitation clock's own code. */
  kind: string;
  day: string;
  proof?: string;
}

/** The events and the last safe day that follows from them. */
export interface Limitation {
  events: LimitationEvent[];
  deadline?: string;
}

const event: Read<LimitationEvent> = shape({ kind: text(60), day }, { proof: text(200) });

/** The limitation date, from the limitation clock. */
export const limitation: CaseField<Limitation> = {
  read: shape({ events: listOf(event, 200) }, { deadline: day }),
  describe: (value) => [
    compact([onDay('deadline', value.deadline)]),
    ...value.events.map((one) =>
      compact([words('event', one.kind), onDay('day', one.day), words('proof', one.proof)]),
    ),
  ],
};
