import { useState } from 'preact/hooks';
import type { Locale } from '../../domain/locale.ts';
import { fill } from '../../i18n/fill.ts';
import { offerFile } from '../../platform/offer-file.ts';
import { damagedEnd, discardStored, readStored, type StoredItem } from '../../stores/backup.ts';
import css from './stored-data.module.css';
import { strings } from './strings.ts';

interface Props {
  item: StoredItem;
  locale: Locale;
  size: string;
}

const titleOf = (key: string, locale: Locale): string => {
  const t = strings[locale];
  if (key.startsWith('pif:drafts:')) return t.drafts;
  if (!key.endsWith(damagedEnd)) return fill(t.unknown, { key });
  const name = key.split(':')[1] ?? key;
  const known: Record<string, { title: string }> = t.parts;
  return fill(t.damaged, { title: Object.hasOwn(known, name) ? (known[name]?.title ?? name) : name });
};

/** Something stored that is no part of a back-up: drafts, or text that could not be read whole. */
export const OtherItem = ({ item, locale, size }: Props) => {
  const t = strings[locale];
  const [said, setSaid] = useState('');
  const [text, setText] = useState('');
  const isDamaged = item.key.endsWith(damagedEnd);
  return (
    <li>
      {titleOf(item.key, locale)} <code>{item.key}</code> <span class="figures">{size}</span>
      {isDamaged && (
        <div class={css['actions']}>
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              offerFile(`${item.key.replaceAll(':', '-')}.txt`, readStored(item.key), 'text/plain');
              setSaid(t.handed);
            }}
          >
            {t.downloadIt}
          </button>
          <button type="button" class="button-quiet" onClick={() => discardStored(item.key)}>
            {t.discard}
          </button>
          <details
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
