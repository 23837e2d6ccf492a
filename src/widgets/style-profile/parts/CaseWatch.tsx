import { useEffect } from 'preact/hooks';
import { findOpenCase } from '../../../domain/case/shelf.ts';
import { cases } from '../../../stores/cases.ts';

/**
 * Tells which case is open, now and whenever cases change: at once, so that a new case and the guess it takes over arrive in
 * the view together.
 */
export const CaseWatch = ({ onCase }: { onCase: (id: string | undefined) => void }) => {
  useEffect(() => cases.$value.subscribe((shelf) => onCase(findOpenCase(shelf)?.id)), []);
  return null;
};
