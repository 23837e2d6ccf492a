import { useRef } from 'preact/hooks';
import type { Locale } from '../../domain/locale.ts';
import { count, fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { readDamagedItem, type StoredItem } from '../../stores/backup.ts';
import { useStoredItems } from '../../stores/use-stored-items.ts';
import { BackupPanel } from '../shared/backup/BackupPanel.tsx';
import { StorageNotice } from '../shared/storage-notice/StorageNotice.tsx';
import { focusText } from '../shared/tool/focus-text.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import waiting from '../shared/waiting.module.css';
import { OtherItem } from './OtherItem.tsx';
import css from './stored-data.module.css';
import { strings } from './strings.ts';

type PartName = keyof (typeof strings)['zh']['parts'];

/** The length of `{}`: a store that is there and holds nothing. */
const emptiest = 2;

/** Below this many characters, the number of thousands would be nought. */
const least = 50;

/** Everything stored on this device in plain words; back-up, restore, erase. */
export const StoredDataView = ({ locale }: { locale: Locale }) => {
  const t = strings[locale];
  const isLoaded = useLoaded();
  const items = useStoredItems();
  const caption = useRef<HTMLTableCaptionElement>(null);
  const otherTitle = useRef<HTMLHeadingElement>(null);
  const isPart = (item: StoredItem): boolean => Object.hasOwn(t.parts, item.name);
  const others = items.filter((item) => !isPart(item) && (item.size > emptiest || readDamagedItem(item)));
  const sizeOf = ({ size }: StoredItem): string =>
    size <= emptiest ? '—' : size < least ? t.little : fill(t.bytes, { n: formatNumber(size / 1000, 1) });
  return (
    <div class={`${css['root'] ?? ''} ${isLoaded ? '' : (waiting['waiting'] ?? '')}`}>
      <p>{t.lead}</p>
      <StorageNotice locale={locale} />
      <table class={css['table']}>
        <caption ref={caption}>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.howMany}</th>
            <th scope="col">{t.size}</th>
          </tr>
        </thead>
        <tbody>
          {items.filter(isPart).map((item) => {
            const part = t.parts[item.name as PartName];
            return (
              <tr key={item.key}>
                <th scope="row">
                  {part.title}
                  <span class={css['what']}>{part.what}</span>
                </th>
                <td class="figures">{item.count ? count(locale, item.count, part.count) : t.nothing}</td>
                <td class="figures">{sizeOf(item)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <BackupPanel locale={locale} />
      {others.length > 0 && (
        <section aria-labelledby="stored-other">
          <h2 id="stored-other" ref={otherTitle}>
            {t.other}
          </h2>
          <ul class={css['others']}>
            {others.map((item) => (
              <OtherItem
                key={item.key}
                {...{ item, locale }}
                size={sizeOf(item)}
                onDiscard={() => setTimeout(() => focusText(otherTitle.current ?? caption.current))}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
