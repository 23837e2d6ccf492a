import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { offerFile } from '../../platform/offer-file.ts';
import { discardStored, readDamagedItem, readStored, type StoredItem } from '../../stores/backup.ts';
import { draftsKey } from '../../stores/drafts.ts';
import css from './stored-data.module.css';
import { strings } from './strings.ts';

interface Props {
  item: StoredItem;
  locale: Locale;
  size: string;
  /** Told when its text was thrown away, and it with it. */
  onDiscard: () => void;
}

const titleOf = (item: StoredItem, locale: Locale): string => {
  const t = strings[locale];
  if (item.key === draftsKey) return t.drafts;
  const damaged = readDamagedItem(item);
  if (!damaged) return fill(t.unknown, { key: item.key });
  const { name, place } = damaged;
  const known: Record<string, { title: string }> = t.parts;
  const title = name === draftsKey ? t.drafts : (known[name]?.title ?? name);
  return fill(place > 1 ? t.damagedAgain : t.damaged, { title, n: place });
};

/** Something stored that is no part of a back-up: drafts, or text that could not be read whole. */
export const OtherItem = ({ item, locale, size, onDiscard }: Props) => {
  const t = strings[locale];
  const [said, setSaid] = useState('');
  const [text, setText] = useState('');
  const whole = useRef<HTMLDetailsElement>(null);
  return (
    <li>
      {titleOf(item, locale)} <span class="figures">{size}</span>
      {readDamagedItem(item) && (
        <div class={css['actions']}>
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              const isOffered = offerFile(
                `${item.key.replaceAll(':', '-')}.txt`,
                readStored(item.key),
                'text/plain',
              );
              if (!isOffered && whole.current) whole.current.open = true;
              setSaid(isOffered ? t.handed : t.notHanded);
            }}
          >
            {t.downloadIt}
          </button>
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              discardStored(item.key);
              onDiscard();
            }}
          >
            {t.discard}
          </button>
          <details
            ref={whole}
            onToggle={(event) => {
              if (event.currentTarget.open) setText(readStored(item.key));
            }}
          >
            <summary>{t.showIt}</summary>
            <textarea readOnly rows={4} aria-label={t.showIt} value={text} />
          </details>
          <span role="status">{said}</span>
        </div>
      )}
    </li>
  );
};
