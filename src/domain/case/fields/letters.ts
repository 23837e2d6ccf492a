import { channels, type Channel } from '../papers.ts';
import { choice, compact, onDay, words } from '../parts.ts';
import { codeOf, day, listOf, numberFrom, shape, text, type Read } from '../read.ts';
import type { CaseField } from './field.ts';

/** A letter or message that was written for this customer. */
export interface Letter {
  day: string;
  /** Stage 0 (courtesy) to 4 (legal), C 5.1. */
  stage: number;
  channel: Channel;
  text: string;
}

const letter: Read<Letter> = shape({
  day,
  stage: numberFrom(0, 4),
  channel: codeOf(channels),
  text: text(10_000),
});

/** Letters, from the letter composer. */
export const letters: CaseField<{ items: Letter[] }> = {
  read: shape({ items: listOf(letter, 100) }),
  describe: (value) =>
    value.items.map((one) =>
      compact([
        onDay('day', one.day),
        { as: 'number', label: 'stage', value: one.stage },
        choice('channel', channels[one.channel]),
        words('text', one.text),
      ]),
    ),
};
