import { z } from 'zod';
import { figureLabels, isFigureId } from '../domain/content/figure-labels.ts';
import { nearestId } from '../domain/content/nearest-id.ts';
import { id, listOf, show, strict } from './fields.ts';
import { localisedText } from './localised.ts';

const figureId = id.refine(isFigureId, {
  error: ({ input }) => {
    const known = Object.keys(figureLabels);
    const near = nearestId(String(input), known);
    return `There is no drawing called ${show(input)}. ${near ? `Did you mean \`${near}\`? ` : ''}The drawings are: ${listOf(known)}.`;
  },
});

/** The words of a drawing, an entry of `figures.yaml`. The drawing itself is a file of `components/figures`. */
export const figureSchema = strict('a figure', {
  /** Also the name of the drawing's file; never renamed. */
  id: figureId,
  /** One or two sentences under the drawing that say what it shows. */
  caption: localisedText,
  /** The drawing in words, for those who do not see it. */
  inWords: localisedText,
  /** The words that stand in the drawing. */
  labels: z.record(z.string(), localisedText, {
    error: ({ input }) =>
      `Expected the drawing's labels, found ${show(input)}. Write each as \`name: { zh: …, en: … }\`.`,
  }),
}).superRefine((figure, context) => {
  if (!isFigureId(figure.id)) return;
  const needed: readonly string[] = figureLabels[figure.id];
  const missing = needed.filter((name) => !Object.hasOwn(figure.labels, name));
  if (missing.length > 0) {
    const message = `The drawing needs more labels. Write ${listOf(missing)}, each in both languages.`;
    context.addIssue({ code: 'custom', path: ['labels'], message });
  }
  for (const name of Object.keys(figure.labels)) {
    if (needed.includes(name)) continue;
    const near = nearestId(name, needed);
    const message = `The drawing has no place for this label. ${near ? `Did you mean \`${near}\`? ` : ''}Its labels are: ${listOf(needed)}.`;
    context.addIssue({ code: 'custom', path: ['labels', name], message });
  }
});
