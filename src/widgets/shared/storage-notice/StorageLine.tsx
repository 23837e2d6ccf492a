import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../../domain/locale.ts';
import { pageUrl } from '../../../platform/urls.ts';
import { useStorageHealth } from '../../../stores/use-storage-health.ts';
import { troubleWords } from './trouble-words.ts';

interface Props {
  locale: Locale;
  /** The stores a widget keeps things in, as in `pif:answers:v1`; another one's damage is no concern of its. */
  stores: readonly string[];
  /** Does not wait; for the gallery. */
  atOnce?: boolean;
}

/**
 * One quiet sentence in a widget whose store is damaged, or that cannot keep anything; nothing for everybody else. It moves what
 * stands below it, so it comes while its widget is below the screen, and in sight with the first thing entered.
 */
export const StorageLine = ({ locale, stores, atOnce = false }: Props) => {
  const { state, damaged } = useStorageHealth();
  const line = useRef<HTMLParagraphElement>(null);
  const [mayCome, setMayCome] = useState(atOnce);
  const isDamaged = damaged.some((key) => stores.includes(key));
  const isWanted = state !== 'kept' || isDamaged;
  useEffect(() => {
    const widget = line.current?.parentElement;
    if (!widget || mayCome) return undefined;
    const come = (): void => setMayCome(true);
    const observer = new IntersectionObserver(() => {
      // Where it stands now: by the time this is told the reader may have scrolled on.
      if (widget.getBoundingClientRect().top >= innerHeight) come();
    });
    observer.observe(widget);
    document.addEventListener('input', come);
    return () => {
      observer.disconnect();
      document.removeEventListener('input', come);
    };
  }, [isWanted, mayCome]);
  if (!isWanted) return null;
  const { text, link } = troubleWords[locale][state === 'kept' ? 'damaged' : state];
  return (
    <p ref={line} class="field-hint no-print" hidden={!mayCome}>
      {text}
      {locale === 'en' && ' '}
      <a href={pageUrl(locale, 'progress/')} target={state === 'kept' ? undefined : '_blank'}>
        {link}
      </a>
    </p>
  );
};
