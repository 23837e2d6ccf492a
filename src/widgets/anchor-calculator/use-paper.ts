import { useEffect, useState, type MutableRef } from 'preact/hooks';
import type { Parts } from './sheet-props.ts';

/** Whether the worksheet is drawn for paper now, and a way to print it alone. */
export interface Paper {
  isPaper: boolean;
  print: () => void;
}

/** Opens the folds for paper, whether the learner prints by our button or by the browser's menu. */
export const usePaper = (root: MutableRef<HTMLElement | null>, parts: Parts): Paper => {
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
      void parts.fetch().then((code) => {
        setPaper(code !== undefined);
        setTimeout(() => root.current && code?.printAlone(root.current));
      });
    },
  };
};
