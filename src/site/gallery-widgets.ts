/** Widgets with a page of the gallery; the ids are the last part of its addresses. */
export const galleryWidgets = [
  'questions',
  'talk',
  'self-check',
  'your-customer',
  'case-file',
  'stored-data',
  'storage-notices',
  'search',
  'search-dialog',
  'anchor-calculator',
  'debtor-classifier',
  'style-profile',
  'cause-diagnosis',
] as const;

/** One widget of the gallery. */
export type GalleryWidget = (typeof galleryWidgets)[number];
