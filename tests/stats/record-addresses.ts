/** Adds every address there is now to the record. What is in it stays: an address once given out is a promise. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { addressesFile, listAddresses } from '../support/list-addresses.ts';

const recorded = existsSync(addressesFile)
  ? (JSON.parse(readFileSync(addressesFile, 'utf8')) as string[])
  : [];
const all = [...new Set([...recorded, ...listAddresses('zh'), ...listAddresses('en')])].sort();
writeFileSync(addressesFile, `${JSON.stringify(all, undefined, 2)}\n`);
console.log(`${all.length} addresses recorded, ${all.length - recorded.length} of them new.`);
