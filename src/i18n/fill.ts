/** Values for the `{name}` places of a sentence. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * Puts values into the `{name}` places of a sentence.
 * A place without a value stays as it is, so that a test or a reader sees it.
 *
 * @example fill('{done} of {total} lessons', { done: 1, total: 2 }) // '1 of 2 lessons'
 */
export const fill = (template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));

/** The forms a counted sentence may take; `other` is always there. */
export type Counted = Readonly<{ one?: string; other: string }>;

const rules = new Map<string, Intl.PluralRules>();

/** The plural rules of a language, made once: making them is slow. */
const rulesOf = (locale: string): Intl.PluralRules => {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
};

/**
 * Picks the form of a counted sentence by the language's plural rules and fills it.
 *
 * @example count('en', 1, { one: '{n} question', other: '{n} questions' }) // '1 question'
 */
export const count = (locale: string, n: number, forms: Counted, params: Params = {}): string => {
  const form = rulesOf(locale).select(n) === 'one' ? forms.one : undefined;
  return fill(form ?? forms.other, { n, ...params });
};
