import { $storageHealth, listNames, readText } from '../platform/storage.ts';

/*
 * Where something is wrong with storage, the page says so. Here stands only what finds that out: a text put aside
 * under a longer name, or one that is cut off, for what we store ends in a brace. The words come when they are needed.
 */
const isSuspect = (key: string): boolean =>
  key.startsWith('pif:') && !/}pif:[\w-]+:v\d+$/.test(`${readText(key)}${key}`);

$storageHealth.subscribe(({ state, damaged }) => {
  if (state !== 'kept' || damaged[0] || listNames().some(isSuspect)) void import('./show-storage-note.ts');
});
