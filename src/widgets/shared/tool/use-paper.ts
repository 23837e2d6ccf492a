import { useEffect, useState, type MutableRef } from 'preact/hooks';
import type { printAlone } from './print-alone.ts';
import type { Part } from './use-part.ts';

/** Whether a tool is drawn for paper now, and a way to print it alone. */
export interface Paper {
  isPaper: boolean;
  print: () => void;
}

/** Opens what belongs on paper, whether the learner prints by our button or by the browser's menu. */
export const usePaper = (
  root: MutableRef<HTMLElement | null>,
  parts: Part<{ printAlone: typeof printAlone }>,
): Paper => {
  const [isPaper, setPaper] = useState(false);
  const { part } = parts;
  useEffect(() => {
    const before = (): void => setPaper(part !== undefined);
    const after = (): void => setPaper(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [part]);
  return {
    isPaper,
    print: () => {
      void parts.fetch().then((loaded) => {
        if (!loaded) return window.print();
        setPaper(true);
        setTimeout(() => root.current && loaded.printAlone(root.current));
      });
    },
  };
};
