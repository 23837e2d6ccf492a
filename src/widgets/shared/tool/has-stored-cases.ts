import { readText } from '../../../platform/storage.ts';

/** Tells whether this device has stored cases, without fetching the code that reads them. */
export const hasStoredCases = (): boolean => Boolean(readText('pif:cases:v1'));
