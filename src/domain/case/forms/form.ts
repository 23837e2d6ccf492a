/** What stands in a form, input by input, exactly as typed. */
export type Draft = Readonly<Record<string, string>>;

/** What is wrong with an input; the view has the sentence. */
export type DraftError =
  | 'needed'
  | 'not-an-amount'
  | 'negative'
  | 'too-large'
  | 'too-small'
  | 'other-currency'
  | 'above-amount'
  | 'above-open'
  | 'not-a-day'
  | 'too-long';

/** Errors by the name of the input. */
export type DraftErrors = Readonly<Record<string, DraftError>>;

/** What a form means. */
export type DraftReading<T> =
  { type: 'value'; value: T } | { type: 'empty' } | { type: 'invalid'; errors: DraftErrors };

/** The form of one field: how a value is filled in, and what is read back. `read(fill(x))` is x. */
export interface FieldForm<T> {
  /** What the inputs show for a value; `currency` is used where there is none yet. */
  fill: (value: T | undefined, currency: string) => Draft;
  /** What the inputs mean; `known` is the value so far, for parts the form does not show. */
  read: (draft: Draft, known: T | undefined) => DraftReading<T>;
}

/** Collects errors while a form is read. */
export interface Complaints {
  errors: Record<string, DraftError>;
  /** Notes an error; gives `undefined`, for use in place of the value. */
  add: (name: string, error: DraftError) => undefined;
}

/** An empty list of complaints. */
export const makeComplaints = (): Complaints => {
  const errors: Record<string, DraftError> = {};
  return {
    errors,
    add: (name, error) => {
      errors[name] = error;
      return undefined;
    },
  };
};

/** The value, unless something was wrong. */
export const conclude = <T>({ errors }: Complaints, value: T): DraftReading<T> =>
  Object.keys(errors).length > 0 ? { type: 'invalid', errors } : { type: 'value', value };

/** Tells whether all of these inputs are empty. */
export const isBlank = (draft: Draft, names: readonly string[]): boolean =>
  names.every((name) => (draft[name] ?? '').trim() === '');

/** The codes whose box `<prefix>.<code>` is ticked. */
export const readTicks = <C extends string>(
  draft: Draft,
  prefix: string,
  titles: Readonly<Record<C, unknown>>,
): C[] => (Object.keys(titles) as C[]).filter((code) => draft[`${prefix}.${code}`] === '1');

/** The ticked boxes for some codes. */
export const fillTicks = (prefix: string, codes: readonly string[]): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [`${prefix}.${code}`, '1']));

/** A settled code out of a select, or `undefined` for none. */
export const readCode = <C extends string>(
  titles: Readonly<Record<C, unknown>>,
  code: string | undefined,
): C | undefined => (code !== undefined && Object.hasOwn(titles, code) ? (code as C) : undefined);
