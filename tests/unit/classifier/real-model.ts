import fc from 'fast-check';
import { parse } from 'yaml';
import { causes, type Cause } from '../../../src/domain/case/causes.ts';
import { silentAnswers, type Model } from '../../../src/domain/classifier/model.ts';
import type { Evidence } from '../../../src/domain/classifier/posterior.ts';
import type { Vignette } from '../../../src/domain/classifier/vignettes.ts';
import type { Localised } from '../../../src/domain/locale.ts';
import { modelSchema, vignettesSchema } from '../../../src/schemas/classifier.ts';
import { courseFiles } from '../../support/real-course.ts';

const folder = 'tools/debtor-classifier';

/** The model as its file holds it, before any check. */
export const rawModel = (): unknown => parse(courseFiles[`${folder}/model.yaml`] ?? '');

/** The model the course is built with. */
export const model = modelSchema.parse(rawModel()) as Model<Localised>;

/** The vignettes the course is built with. */
export const vignettes = vignettesSchema.parse(
  parse(courseFiles[`${folder}/vignettes.yaml`] ?? ''),
) as Vignette<Localised>[];

/** Any answers to any of the questions, silent ones included. */
export const anyAnswers: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    ...model.questions.map(({ id, answers }) =>
      fc
        .option(fc.constantFrom(...silentAnswers, ...answers.map((answer) => answer.id)), { nil: undefined })
        .map((answer): [string, string | undefined] => [id, answer]),
    ),
  )
  .map((pairs) =>
    Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined)),
  );

/** Any evidence a learner can arrive at. */
export const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  answers: anyAnswers,
  cause: fc.option(fc.constantFrom(...(Object.keys(causes) as Cause[])), { nil: undefined }),
});
