import { useLayoutEffect } from 'preact/hooks';
import { readField } from '../../domain/case/case.ts';
import { changeInput } from '../../domain/negotiation/change-input.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { focusText } from '../shared/tool/focus-text.ts';
import { readCase } from './case-link.ts';
import { caseStrings } from './case-strings.ts';
import { useKeptWork } from './keep-work.ts';
import type { Anchor } from './use-anchor.ts';

export { OwnStyle } from '../shared/style-words/OwnStyle.tsx';
export { CaseWriter } from './CaseWriter.tsx';

interface SourceProps {
  anchor: Anchor;
  locale: Locale;
  /** Whether kept work or the open case may bring its figures by itself: only as the tool opens, and not over a link. */
  mayTake: boolean;
}

/** Brings in the learner's kept work or the figures of the open case when the tool opens; afterwards only when asked. */
export const CaseSource = ({ anchor, locale, mayTake }: SourceProps) => {
  const t = caseStrings[locale];
  const one = useOpenCase();
  const found = one && readCase(one);
  const ofCase = typeof found === 'object' ? found : undefined;
  useKeptWork({ anchor, caseId: one?.id, ofCase, mayTake });
  const { typedDay: typed, setDay } = anchor;
  // A day typed for another case is none of this one.
  const day = typed && typed.id === one?.id ? typed.day : readField(one, 'ask')?.day;
  useLayoutEffect(() => setDay(day), [day]);

  if (!one) return null;
  if (typeof found === 'string')
    return <> {fill(t.cannotRead, { name: one.name, why: t.obstacles[found] })}</>;
  if (!ofCase) return null;
  // Once changed, a reset leads back to the case's figures, unless the case has changed as well; that an ask or a target was written into it is no such change.
  const { ask, target } = ofCase.inputs;
  const asked = changeInput(anchor.start.inputs, 'ask', ask).inputs;
  const isShown =
    anchor.origin.type === 'case' &&
    anchor.origin.id === one.id &&
    JSON.stringify(changeInput(asked, 'target', target).inputs) === JSON.stringify(ofCase.inputs);
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
