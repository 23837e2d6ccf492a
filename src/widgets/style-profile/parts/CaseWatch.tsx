import { useEffect } from 'preact/hooks';
import { useOpenCase } from '../../../stores/use-open-case.ts';
import { useLoaded } from '../../shared/use-loaded.ts';

/** Tells which case is open, now and whenever that changes. */
export const CaseWatch = ({ onCase }: { onCase: (id: string | undefined) => void }) => {
  const one = useOpenCase();
  const isLoaded = useLoaded();
  useEffect(() => {
    if (isLoaded) onCase(one?.id);
  }, [isLoaded, one?.id]);
  return null;
};
