import { z } from 'zod';
import { show, strict } from './fields.ts';

const words = (language: string, key: string) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined
          ? `The ${language} text is missing. Write it under \`${key}\`.`
          : `Expected ${language} text, found ${show(input)}. Put quotes around it.`,
    })
    .trim()
    .min(1, `The ${language} text is empty. Write it under \`${key}\`.`);

/** The same text in both languages; neither may be missing. */
export const localisedText = strict('a text', { zh: words('Chinese', 'zh'), en: words('English', 'en') });

/** A name that may be the same in both languages, written once, or differ, written as `{ zh, en }`. */
export const nameText = z.union([z.string().trim().min(1), localisedText], {
  error: ({ input }) =>
    `Expected a name, or \`{ zh, en }\` where the languages differ, found ${show(input)}. Write it in one of the two ways.`,
});
