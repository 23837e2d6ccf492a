import { findDamaged } from '../platform/damaged-texts.ts';
import { $storageHealth } from '../platform/storage.ts';
import { pageUrl } from '../platform/urls.ts';
import { troubleWords } from '../widgets/shared/storage-notice/trouble-words.ts';

/*
 * Writes what is wrong with storage into the `<StorageNote>` of a page, and beside the stamp of a lesson, which may not be
 * kept; takes the words away once that is over.
 */
const notes = [...document.querySelectorAll<HTMLElement>('[data-storage-note]')];
const stamp = document.querySelector('[data-done-status]');
if (stamp) {
  const note = document.createElement('p');
  stamp.after(note);
  notes.push(note);
}
for (const note of notes) note.className = 'mark no-print';
// A status is heard when words come into it.
notes[0]?.setAttribute('role', 'status');

findDamaged();
$storageHealth.subscribe(({ state, damaged }) => {
  const wrong = state === 'kept' ? (damaged.length > 0 ? 'damaged' : undefined) : state;
  const locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  if (!wrong) delete document.documentElement.dataset['ill'];
  const say = (): (string | Node)[] => {
    if (!wrong) return [];
    const { text, link } = troubleWords[locale][wrong];
    const way = document.createElement('a');
    way.href = pageUrl(locale, 'progress/');
    if (wrong !== 'damaged') way.target = '_blank';
    way.textContent = link;
    return [text, locale === 'en' ? ' ' : '', way];
  };
  setTimeout(() => notes.forEach((note) => note.replaceChildren(...say())));
});
