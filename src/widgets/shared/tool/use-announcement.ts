import { useEffect, useState } from 'preact/hooks';

/** Long enough that a slider in motion is not read out at every step. */
const PAUSE_MS = 700;

/** Gives a sentence for a status region once it has rested for a moment; nothing before `isWanted`. */
export const useAnnouncement = (sentence: string, isWanted: boolean): string => {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!isWanted) return undefined;
    const timer = setTimeout(() => setSaid(sentence), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sentence, isWanted]);
  return said;
};
