import type { z } from 'zod';
import type { AnyModel } from '../../domain/classifier/model.ts';
import { findVignetteFaults, type Vignette, type VignetteFault } from '../../domain/classifier/vignettes.ts';
import { modelSchema, vignettesSchema } from '../../schemas/classifier.ts';
import { checkChineseYaml } from './check-chinese.ts';
import { checkSchema } from './check-schema.ts';
import { createProblem } from './lesson-file.ts';
import type { Problem } from './problem.ts';
import type { CourseFiles } from './read-course.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** Data that stands beside a tool's texts: the tool, its files, and the schema of each. A new tool adds a line. */
export const toolData: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  'debtor-classifier': { 'model.yaml': modelSchema, 'vignettes.yaml': vignettesSchema },
};

/** Everything that is wrong with the data files of one tool. */
export const checkToolData = (tool: string, files: CourseFiles): Problem[] => {
  const read = new Map<string, YamlFile>();
  const problems = Object.entries(toolData[tool] ?? {}).flatMap(([name, schema]) => {
    const file = `tools/${tool}/${name}`;
    const text = files[file];
    if (text === undefined) {
      return [
        createProblem(
          file,
          undefined,
          'The tool needs this file, and it is not there.',
          'write it, or put it back.',
        ),
      ];
    }
    const yaml = readYaml(file, text);
    if (yaml.type === 'broken') return [yaml.problem];
    read.set(name, yaml);
    return [...checkSchema(schema, { file, yaml, at: [] }), ...checkChineseYaml(file, yaml)];
  });
  return problems.length === 0 && tool === 'debtor-classifier' ? checkVignettes(tool, read) : problems;
};

const describeFault = ({ code, found }: VignetteFault): [problem: string, hint: string] =>
  ({
    'unknown-question': [
      `The model has no question \`${found}\`.`,
      'use the ids of `model.yaml`, or take the answer out.',
    ] as [string, string],
    'unknown-answer': [
      `The model has no answer \`${found}\`.`,
      'use an answer of that question in `model.yaml`, or take it out.',
    ] as [string, string],
    'other-first-choice': [
      `By these answers the model’s first choice is \`${found}\`, not the truth.`,
      'let the story tell more, or correct the truth; change a weight of `model.yaml` only for a reason of its own.',
    ] as [string, string],
    'missing-feedback': [
      `There is no feedback for the wrong choice \`${found}\`.`,
      'write under `wrong` what speaks against it.',
    ] as [string, string],
    'needless-feedback': [
      `\`${found}\` is the truth and has feedback as a wrong choice.`,
      'take it out; the reason stands under `why`.',
    ] as [string, string],
  })[code];

const checkVignettes = (tool: string, read: ReadonlyMap<string, YamlFile>): Problem[] => {
  const [model, stories] = [read.get('model.yaml'), read.get('vignettes.yaml')];
  if (model?.type !== 'read' || stories?.type !== 'read') return [];
  const vignettes = stories.data as Vignette<unknown>[];
  return findVignetteFaults(model.data as AnyModel, vignettes).map((fault) => {
    const [problem, hint] = describeFault(fault);
    const id = vignettes[fault.index]?.id;
    return createProblem(
      `tools/${tool}/vignettes.yaml`,
      stories.lineOf([fault.index]),
      `\`${id ?? fault.index + 1}\`: ${problem}`,
      hint,
      id,
    );
  });
};
