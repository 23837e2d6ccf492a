import type { Case } from '../../domain/case/case.ts';
import { changeInput } from '../../domain/negotiation/change-input.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { focusText } from '../shared/tool/focus-text.ts';
import { readCase, type FromCase } from './case-link.ts';
import { caseStrings } from './case-strings.ts';
import { useKeptWork } from './keep-work.ts';
import type { Anchor, Sheet } from './use-anchor.ts';

export { OwnStyle } from '../shared/style-words/OwnStyle.tsx';
export { CaseWriter } from './CaseWriter.tsx';

interface SourceProps {
  anchor: Anchor;
  locale: Locale;
  /** Whether kept work or the open case may bring its figures by itself: only as the tool opens, and not over a link. */
  mayTake: boolean;
}

/** The worksheet as the figures of a case make it. */
const sheetOf = ({ id, name }: Case, figures: FromCase & { type: 'figures' }): Sheet => ({
  inputs: figures.inputs,
  demands: figures.demands,
  known: figures.known,
  ...(figures.owed && { owed: figures.owed }),
  origin: { type: 'case', id, name, of: `${figures.inputs.mode} ${figures.inputs.claim}` },
  isEdited: false,
});

/** Brings in the learner's kept work or the figures of the open case when the tool opens; afterwards only when asked. */
export const CaseSource = ({ anchor, locale, mayTake }: SourceProps) => {
  const t = caseStrings[locale];
  const one = useOpenCase();
  const found = one && readCase(one);
  const ofCase = one && found?.type === 'figures' ? sheetOf(one, found) : undefined;
  useKeptWork({ anchor, caseId: one?.id, ofCase, mayTake });

  if (!one) return null;
  if (found?.type === 'obstacle')
    return <> {fill(t.cannotRead, { name: one.name, why: t.obstacles[found.code] })}</>;
  if (!ofCase) return null;
  // Once changed, a reset leads back to the case's figures, unless the case has changed as well; that a target was written into it is no such change.
  const isShown =
    anchor.origin.type === 'case' &&
    anchor.origin.id === one.id &&
    JSON.stringify(changeInput(anchor.start.inputs, 'target', ofCase.inputs.target).inputs) ===
      JSON.stringify(ofCase.inputs);
  return isShown ? null : (
    <button
      type="button"
      class="button-quiet"
      onClick={({ currentTarget }) => {
        focusText(currentTarget.parentElement);
        anchor.load(ofCase);
      }}
    >
      {fill(t.use, { name: one.name })}
    </button>
  );
};
