import { findDamaged } from '../platform/damaged-texts.ts';
import { $storageHealth } from '../platform/storage.ts';
import { troubleWords } from '../widgets/shared/storage-notice/trouble-words.ts';

/** Writes into each `<StorageNote>` what is wrong with storage, and hides it once that is over. */
findDamaged();
$storageHealth.subscribe(({ state, damaged }) => {
  const wrong = state === 'kept' ? (damaged.length > 0 ? 'damaged' : undefined) : state;
  const locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  for (const note of document.querySelectorAll<HTMLElement>('[data-storage-note]')) {
    note.hidden = wrong === undefined;
    if (wrong === undefined) continue;
    const { text, link } = troubleWords[locale][wrong];
    const way = document.createElement('a');
    way.href = note.dataset['storageNote'] ?? '';
    if (wrong !== 'damaged') way.target = '_blank';
    way.textContent = link;
    note.replaceChildren(text, locale === 'en' ? ' ' : '', way);
  }
});
