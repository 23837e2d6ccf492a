import { readText } from '../../platform/storage.ts';

/** The length of `{}`, a store with nothing in it. */
const EMPTIEST = 2;

/** Tells whether this device keeps figures of the calculator, without fetching the code that reads them. */
export const hasKeptWork = (): boolean => (readText('pif:anchor-calculator:v1') ?? '').length > EMPTIEST;
