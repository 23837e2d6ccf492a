import type { Locale } from '../../../domain/locale.ts';
import { StorageLine } from './StorageLine.tsx';
import { StorageNotice } from './StorageNotice.tsx';

interface Props {
  locale: Locale;
  /** The store the line is about. */
  store: string;
}

/** The long notice and a widget's line, for looking at and for tests. */
export const GalleryNotices = ({ locale, store }: Props) => (
  <div>
    <StorageNotice locale={locale} />
    <StorageLine locale={locale} stores={[store]} atOnce />
  </div>
);
