/** What a tag of the lesson vocabulary must have. Tools and tags not named here have no rules. */
export interface TagRule {
  /** Attributes that may not be missing or empty. */
  needs?: readonly string[];
  /** Attributes with a fixed set of values. */
  oneOf?: Readonly<Record<string, readonly string[]>>;
  /** The tag it must stand in. */
  within?: string;
}

/** How sure we can be of a claim, from the least sure. */
export const confidences: readonly string[] = ['low', 'medium', 'high'];

/** The vocabulary of a lesson: what each tag needs, and where it may stand. */
export const tagRules: Readonly<Record<string, TagRule>> = {
  Topic: { needs: ['id'] },
  Term: { needs: ['id'] },
  Cite: { needs: ['id'] },
  Claim: { oneOf: { confidence: confidences } },
  Script: {},
  Us: { within: 'Script' },
  Them: { within: 'Script' },
  Cases: {},
  Case: { needs: ['title', 'trade'], within: 'Cases' },
  Compare: { within: 'Cases' },
  Predict: {},
  Choice: { within: 'Predict' },
  Reveal: { within: 'Predict' },
  Callout: { needs: ['title'], oneOf: { kind: ['note', 'caution', 'fiction', 'law', 'common-claim'] } },
  WorkedExample: { needs: ['title'] },
  Figure: { needs: ['id'] },
  Question: { needs: ['id'] },
  Talk: { needs: ['id'] },
  SelfCheck: {},
  YourCustomer: {
    needs: ['ask'],
    oneOf: { ask: ['note', 'claim', 'capacity', 'cause', 'evidence', 'counterpart'] },
  },
};

/** Attributes whose text a reader sees. */
export const visibleAttributes: readonly string[] = ['title', 'label', 'trade'];

/** Marks that stand inside running text; where they stand may differ between the languages. */
export const inlineTags: ReadonlySet<string> = new Set([
  'Topic',
  'Term',
  'Claim',
  'Cite',
  'Us',
  'Them',
  'Callout',
]);

/** A tool's tag: `anchor-calculator` is written `<AnchorCalculator />`. */
export const toTag = (toolId: string): string =>
  toolId.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The tool a tag would be: the other way round of `toTag`. */
export const toToolId = (tag: string): string => tag.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
