import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressesFile, listAddresses } from '../support/list-addresses.ts';

const recorded = JSON.parse(readFileSync(addressesFile, 'utf8')) as string[];

describe.each(['zh', 'en'] as const)('the addresses of the course in %s', (locale) => {
  const found = listAddresses(locale);

  test('are all still there that were ever given out: somebody has linked them', () => {
    const lost = recorded.filter((address) => !found.includes(address));
    expect(
      lost,
      'put these ids back: lessons, topics, terms, sources, questions and headings are never renamed',
    ).toEqual([]);
  });

  test('are recorded', () => {
    const added = found.filter((address) => !recorded.includes(address));
    expect(added, 'new addresses: run `npm run addresses`').toEqual([]);
  });
});
