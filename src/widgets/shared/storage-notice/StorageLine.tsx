import type { Locale } from '../../../domain/locale.ts';
import { pageUrl } from '../../../platform/urls.ts';
import { useStorageHealth } from '../../../stores/use-storage-health.ts';
import { troubleWords } from './trouble-words.ts';

interface Props {
  locale: Locale;
  /** The stores a widget keeps things in, as in `pif:answers:v1`; another one's damage is no concern of its. */
  stores: readonly string[];
}

/** One quiet sentence in a widget whose store is damaged, or that cannot keep anything; nothing for everybody else. */
export const StorageLine = ({ locale, stores }: Props) => {
  const { state, damaged } = useStorageHealth();
  const isDamaged = damaged.some((key) => stores.includes(key));
  if (state === 'kept' && !isDamaged) return null;
  const { text, link } = troubleWords[locale][state === 'kept' ? 'damaged' : state];
  return (
    <p class="field-hint no-print">
      {text}
      {locale === 'en' && ' '}
      <a href={pageUrl(locale, 'progress/')} target={state === 'kept' ? undefined : '_blank'}>
        {link}
      </a>
    </p>
  );
};
