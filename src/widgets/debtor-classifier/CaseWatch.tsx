import { useEffect } from 'preact/hooks';
import { readField } from '../../domain/case/case.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import type { CaseInView } from './use-job.ts';

/** Tells which case is open, which cause stands in it and whether with a red flag, now and whenever that changes. */
export const CaseWatch = ({ onCase }: { onCase: (one: CaseInView | undefined) => void }) => {
  const one = useOpenCase();
  const isLoaded = useLoaded();
  const { id: cause, redFlag } = readField(one, 'cause') ?? {};
  useEffect(() => {
    if (isLoaded) onCase(one && { id: one.id, name: one.name, cause, redFlag });
  }, [isLoaded, one?.id, one?.name, cause, redFlag]);
  return null;
};
