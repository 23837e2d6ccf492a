import { z } from 'zod';
import { nearestId } from '../domain/content/nearest-id.ts';

/** A received value as it stands in a message, shortened where it is long. */
export const show = (value: unknown): string => {
  const written = value === undefined ? 'nothing' : JSON.stringify(value);
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
};

/** Names as they stand in a message. */
export const listOf = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** A record that refuses keys it does not know, and says which one was likely meant. */
export const strict = <Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      const known = Object.keys(shape);
      if (issue.code !== 'unrecognized_keys') {
        return issue.input === undefined
          ? `There is nothing here. Write ${what} with ${listOf(known)}.`
          : `Expected ${what} with ${listOf(known)}, found ${show(issue.input)}. Write it as the other entries show.`;
      }
      const hints = issue.keys.map((key) => {
        const near = nearestId(key, known);
        return `Unknown key \`${key}\`.${near ? ` Did you mean \`${near}\`?` : ''}`;
      });
      return `${hints.join(' ')} In ${what} there can be: ${listOf(known)}.`;
    },
  });

/** One line of text that is there and not empty; `what` names it in a message, as in `the title`. */
export const line = (what: string) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined
          ? `There is no text for ${what}. Write it.`
          : `Expected text for ${what}, found ${show(input)}. Put quotes around it.`,
    })
    .trim()
    .min(1, `The text for ${what} is empty. Write it.`);

/** An id: words in small letters and digits, joined by single hyphens. */
export const id = z
  .string({
    error: ({ input }) =>
      `Expected an id, found ${show(input)}. Write words in small letters, as in \`first-call\`.`,
  })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `The id ${show(input)} cannot stand in an address. Use small letters, digits and single hyphens, as in \`first-call\`.`,
  });

/** A list with at least so many entries; `what` names them in a message, as in `lessons`. */
export const list = <Item extends z.core.SomeType>(item: Item, least: number, what: string) =>
  z
    .array(item, {
      error: ({ input }) => `Expected a list of ${what}, found ${show(input)}. Write them as a YAML list.`,
    })
    .min(least, {
      error: ({ input }) =>
        `There are too few ${what}: ${(input as unknown[]).length}. Write at least ${least}.`,
    });

/** One of a few fixed words; `what` names the field in a message, as in `the kind`. */
export const oneOf = <const Words extends readonly string[]>(what: string, words: Words) =>
  z.enum(words, {
    error: ({ input }) =>
      input === undefined
        ? `There is nothing for ${what}. Write one of ${listOf(words)}.`
        : `Found ${show(input)} for ${what}. Write one of ${listOf(words)}.`,
  });
