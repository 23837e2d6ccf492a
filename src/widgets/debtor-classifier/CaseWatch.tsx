import { useEffect } from 'preact/hooks';
import { readField } from '../../domain/case/case.ts';
import { findOpenCase } from '../../domain/case/shelf.ts';
import { cases } from '../../stores/cases.ts';
import type { CaseInView } from './use-job.ts';

/**
 * Tells which case is open, which cause stands in it, whether with a red flag, and what is owed, now and whenever cases change: at once, so
 * that a new case and the answers it takes over arrive in the view together.
 */
export const CaseWatch = ({ onCase }: { onCase: (one: CaseInView | undefined) => void }) => {
  useEffect(
    () =>
      cases.$value.subscribe((shelf) => {
        const one = findOpenCase(shelf);
        const { id: cause, redFlag } = readField(one, 'cause') ?? {};
        onCase(one && { id: one.id, name: one.name, cause, redFlag, claim: readField(one, 'claim') });
      }),
    [],
  );
  return null;
};
