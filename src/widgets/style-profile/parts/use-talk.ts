import { useEffect, useState } from 'preact/hooks';
import { findGuess, putGuess, withoutCase, type Guess } from '../../../domain/assessment/style-work.ts';
import type { Style } from '../../../domain/assessment/styles.ts';
import { now } from '../../../platform/clock.ts';
import { hasStoredCases } from '../../shared/tool/has-stored-cases.ts';
import { usePart, type Part } from '../../shared/tool/use-part.ts';
import type { Sheet } from '../sheet.ts';
import type * as cases from './case-panels.ts';

/** How the customer of the open case is thought to talk; without a case, the customer in mind. */
export interface Talk {
  guess: Guess | undefined;
  suppose: (style: Style, percent: number) => void;
  /** Whether it is known which case is open, so that a guess may be made. */
  isSettled: boolean;
  /** What reaches cases and profile; never fetched in somebody else's page. */
  panel: Part<typeof cases>;
  /** Takes the id of the open case, or that none is open. */
  setCase: (id: string | undefined) => void;
}

/** The guess at how the customer talks: a case each, so that one customer's never stands for the next. */
export const useTalk = ({ place, screen, work, change }: Sheet): Talk => {
  const panel = usePart(() => import('./case-panels.ts'));
  const isEmbed = place === 'embed';
  const [key, setKey] = useState(isEmbed || !hasStoredCases() ? withoutCase : undefined);
  const isWanted = key === undefined && (screen.at === 'matrix' || screen.at === 'result');
  useEffect(() => {
    if (isWanted)
      void panel.fetch().then((code) => {
        if (!code) setKey(withoutCase);
      });
  }, [isWanted]);
  return {
    guess: key === undefined ? undefined : findGuess(work, key),
    suppose: (style, percent) => {
      if (key === undefined) return;
      change((old) => putGuess(old, key, { style, percent, at: now() }));
      if (!isEmbed) void panel.fetch();
    },
    isSettled: key !== undefined,
    panel,
    setCase: (id) => setKey(id ?? withoutCase),
  };
};
