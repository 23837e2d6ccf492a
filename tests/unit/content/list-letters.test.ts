import { expect, test } from 'vitest';
import { listLetters } from '../../../src/domain/content/list-letters.ts';

const letters = (...names: string[]) =>
  listLetters(names, (name) => name, '中文').map(({ letter, first }) => `${letter} ${first}`);

test('gives each letter once, with the first name that begins with it', () => {
  expect(letters('ask', 'Axelrod', 'batna')).toEqual(['A ask', 'B batna']);
});

test('does not count accents, or marks before a name', () => {
  expect(letters('Ångström', '“Anchor”', '(bonus)')).toEqual(['A Ångström', 'B (bonus)']);
});

test('puts every name that begins with no letter of the alphabet under one sign', () => {
  expect(letters('Raiffa', '工信部', '关于货款', '30 days')).toEqual(['R Raiffa', '中文 工信部']);
});

test('is empty for an empty list', () => {
  expect(letters()).toEqual([]);
});
