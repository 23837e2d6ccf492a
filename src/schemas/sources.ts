import { z } from 'zod';
import { isDay } from '../domain/guard.ts';
import { id, line, oneOf, show, strict } from './fields.ts';
import { localisedText, nameText } from './localised.ts';

const fields = strict('a source', {
  /** First author and year where known, as in `stewart-2009`; never renamed. */
  id,
  kind: oneOf('the kind', ['study', 'statute', 'survey', 'book', 'practice', 'own']),
  /** As they are cited. Absent where the work is known by its title. */
  authors: nameText.exactOptional(),
  /** Year of publication, or of the version read. Absent where we do not know it. */
  year: z
    .number({
      error: ({ input }) => `Expected a year, found ${show(input)}. Write four digits without quotes.`,
    })
    .int('The year has a fraction. Write four digits.')
    .min(1900, { error: ({ input }) => `The year is ${show(input)}. Write four digits.` })
    .max(2100, { error: ({ input }) => `The year is ${show(input)}. Write four digits.` })
    .exactOptional(),
  /** Only where we saw it. */
  title: nameText.exactOptional(),
  /** Journal, volume and pages, or the place of a working paper. */
  where: line('where it appeared').exactOptional(),
  /** A DOI or the page of an authority; only where we saw it. */
  url: line('the address')
    .regex(/^https:\/\/\S+$/, {
      error: ({ input }) => `The address is ${show(input)}. Begin it with \`https://\`.`,
    })
    .exactOptional(),
  /** Who or what was studied, and how many. */
  sample: localisedText.exactOptional(),
  /** One line: what it found, or what the rule says. */
  finding: localisedText.exactOptional(),
  /** What we really saw: the text, an abstract, someone else's account, our memory; or our own sums. */
  basis: oneOf('the basis', ['read', 'abstract', 'secondary', 'recalled', 'derived']),
  /** How sure we are that `finding` as worded is right. A lesson may lower it, never raise it. */
  confidence: oneOf('the confidence', ['high', 'medium', 'low']),
  /** How close the evidence is to collecting between firms. Absent for law and where it does not apply. */
  distance: oneOf('the distance', ['near', 'mid', 'far']).exactOptional(),
  /** The day a law or rate was known to stand like this. */
  asOf: z
    .string({
      error: ({ input }) =>
        `Expected a day, found ${show(input)}. Write it in quotes, as in \`'2026-11-21'\`.`,
    })
    .refine(isDay, { error: ({ input }) => `There is no day ${show(input)}. Write it as \`'2026-11-21'\`.` })
    .exactOptional(),
  /** What a reader must know about this entry, such as what was not seen. */
  note: localisedText.exactOptional(),
});

type Source = z.infer<typeof fields>;

/** An evidence mark that does not go with the rest, and what to do about it. */
interface MarkFault {
  path: [keyof Source];
  message: string;
}

const notChecked = { zh: '未核对', en: 'not checked' } as const;

const findMarkFaults = (source: Source): MarkFault[] => {
  const faults: MarkFault[] = [];
  if (!source.authors && !source.title)
    faults.push({ path: ['authors'], message: 'There are neither authors nor a title. Write one of them.' });
  if (source.kind === 'statute' && !source.asOf)
    faults.push({
      path: ['asOf'],
      message: 'A law or rate has no day. Write `asOf`, the day it was known to stand.',
    });
  if (source.kind === 'statute' && source.distance)
    faults.push({
      path: ['distance'],
      message: 'A law has a distance. Take it out; it is for studies and surveys.',
    });
  if ((source.kind === 'own') !== (source.basis === 'derived'))
    faults.push({
      path: ['basis'],
      message: 'Only our own work is derived. Let `kind: own` and `basis: derived` go together.',
    });
  if (
    source.basis === 'recalled' &&
    (['zh', 'en'] as const).some((l) => isUncheckedNumber(source.finding?.[l], notChecked[l]))
  )
    faults.push({
      path: ['finding'],
      message:
        'The finding prints a number from memory. Add “未核对” and “not checked” to it, or leave the number out.',
    });
  return faults;
};

const isUncheckedNumber = (text: string | undefined, words: string): boolean =>
  text !== undefined && /\d/.test(text) && !text.includes(words);

/** An entry of `sources.yaml`: a work cited, with what we saw of it and how sure we are. */
export const sourceSchema = fields.superRefine((source, context) => {
  for (const fault of findMarkFaults(source)) context.addIssue({ code: 'custom', ...fault });
});
