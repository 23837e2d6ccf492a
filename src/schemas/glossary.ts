import { z } from 'zod';
import { id, line, list, show, strict } from './fields.ts';
import { localisedText } from './localised.ts';

/** An entry of `glossary.yaml`: a term in both languages and what it means in collecting. */
export const termSchema = strict('a term', {
  /** Also the fragment of its address on the glossary page; never renamed. */
  id,
  /** The term as it is printed. Search finds a single character nearly everywhere, so it has at least two. */
  zh: line('the Chinese term').refine((term) => term.length >= 2, {
    error: ({ input }) => `The Chinese term ${show(input)} has one character. Write a term of two or more.`,
  }),
  en: line('the English term'),
  /** One or two sentences: what it means when you collect, and one thing to do with it. */
  note: localisedText,
  /** Synonyms and abbreviations that search finds and the glossary prints. */
  also: strict('other names', {
    zh: list(line('another Chinese name'), 0, 'names'),
    en: list(line('another English name'), 0, 'names'),
  }).exactOptional(),
  /** Ids of terms to read next. */
  see: list(id, 1, 'term ids').exactOptional(),
  /** Ids of the sources that the note's facts rest on. */
  sources: list(id, 1, 'source ids').exactOptional(),
}).superRefine((term, context) => {
  if (!term.see?.includes(term.id)) return;
  const message = `\`${term.id}\` points to itself. Take it out of \`see\`.`;
  context.addIssue({ code: 'custom', path: ['see', term.see.indexOf(term.id)], message });
});

/** The whole of `glossary.yaml`: no term printed twice in a language, every `see` a term of this file. */
export const glossarySchema = z.array(termSchema).superRefine((terms, context) => {
  const ids = new Set(terms.map((term) => term.id));
  for (const name of ['id', 'zh', 'en'] as const) {
    const places = new Map<string, number>();
    for (const [place, term] of terms.entries()) {
      const key = term[name].toLowerCase();
      const first = terms[places.get(key) ?? place];
      if (places.has(key)) {
        const message = `${show(term[name])} is also the \`${name}\` of \`${first?.id}\`. Name one of them differently.`;
        context.addIssue({ code: 'custom', path: [place, name], message });
      } else places.set(key, place);
    }
  }
  for (const [place, term] of terms.entries()) {
    for (const [at, see] of (term.see ?? []).entries()) {
      if (ids.has(see)) continue;
      const message = `There is no term \`${see}\` in this file. Correct it, or add the term.`;
      context.addIssue({ code: 'custom', path: [place, 'see', at], message });
    }
  }
});
