import { useEffect, useState, type MutableRef } from 'preact/hooks';
import { printAlone } from '../../shared/tool/print-alone.ts';

/** Opens the folds for paper, and prints the tool alone. */
export const usePaper = (root: MutableRef<HTMLElement | null>): { isPaper: boolean; print: () => void } => {
  const [isPaper, setPaper] = useState(false);
  useEffect(() => {
    const before = (): void => setPaper(true);
    const after = (): void => setPaper(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return {
    isPaper,
    print: () => {
      setPaper(true);
      setTimeout(() => root.current && printAlone(root.current));
    },
  };
};
