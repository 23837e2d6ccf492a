import type { AnchorResults } from '../../domain/negotiation/anchor-results.ts';
import { Fold } from '../shared/tool/Fold.tsx';
import type { Panels, Sheets } from './sheet-props.ts';

interface Props {
  sheet: Sheets;
  results: AnchorResults;
  panels: Panels;
  /** The address of the learner's cases; absent where nothing can be written into them. */
  caseUrl: string | undefined;
  /** Which folds stand open: those that belong on paper, or all. */
  open: 'none' | 'paper' | 'all';
  /** Fetches what is inside. */
  onOpen: () => void;
}

/** The parts that are made when they are opened: ladder, words, sums, assumptions, and the way into the case. */
export const Folds = ({ sheet, results, panels, caseUrl, open, onOpen }: Props) => {
  const { id, anchor, parts, t, locale } = sheet;
  const { part } = parts;
  const { inputs } = anchor;
  const panel = panels.part;
  const waiting = <p>{parts.isMissing || panels.isMissing ? t.notLoaded : t.loading}</p>;
  const onPaper = open !== 'none';
  const always = open === 'all';
  return (
    <>
      <Fold title={t.ladder} isOpen={onPaper} onOpen={onOpen}>
        {() => (part ? <part.Ladder {...{ id, anchor, locale }} ladder={results.ladder} /> : waiting)}
      </Fold>
      <Fold title={t.words} isOpen={onPaper} onOpen={onOpen}>
        {() => (part ? <part.Words {...{ anchor, locale, panel }} /> : waiting)}
      </Fold>
      <Fold title={t.sums} isOpen={onPaper} onOpen={onOpen}>
        {() => (part ? <part.Sums {...{ inputs, results, t, locale }} /> : waiting)}
      </Fold>
      <Fold title={t.assumptions} isOpen={always} onOpen={onOpen}>
        {() => (part ? <part.Assumptions sheet={sheet} /> : waiting)}
      </Fold>
      {caseUrl !== undefined && (
        <Fold title={t.intoCase} isOpen={always} onOpen={onOpen}>
          {() => (panel ? <panel.CaseWriter {...{ id, anchor, locale, caseUrl }} /> : waiting)}
        </Fold>
      )}
    </>
  );
};
