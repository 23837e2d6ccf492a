import { useEffect } from 'preact/hooks';
import { readField } from '../../domain/case/case.ts';
import { useOpenCase } from '../../stores/use-open-case.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import type { CaseInView } from './use-job.ts';

/** Tells which case is open and which cause stands in it, now and whenever that changes. */
export const CaseWatch = ({ onCase }: { onCase: (one: CaseInView | undefined) => void }) => {
  const one = useOpenCase();
  const isLoaded = useLoaded();
  const cause = readField(one, 'cause')?.id;
  useEffect(() => {
    if (isLoaded) onCase(one && { id: one.id, name: one.name, cause });
  }, [isLoaded, one?.id, one?.name, cause]);
  return null;
};
