import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { glossarySchema } from '../../src/schemas/glossary.ts';

const read = (file: string): unknown =>
  parse(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8'));
const withIds = z.array(z.looseObject({ id: z.string() }));

describe('the glossary', () => {
  const terms = glossarySchema.parse(read('glossary.yaml'));

  it('has at least 60 terms, each printed once in either language', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60);
  });

  it('rests only on works of the bibliography', () => {
    const known = new Set(withIds.parse(read('sources.yaml')).map(({ id }) => id));
    const unknown = terms.flatMap(({ id, sources = [] }) =>
      sources.filter((one) => !known.has(one)).map((one) => `${id}: ${one}`),
    );
    expect(unknown).toEqual([]);
  });

  it('says the day wherever a note rests on law', () => {
    const law = new Set(
      withIds.parse(read('sources.yaml')).flatMap(({ id, kind }) => (kind === 'statute' ? [id] : [])),
    );
    const undated = terms
      .filter(({ sources = [] }) => sources.some((one) => law.has(one)))
      .filter(({ note }) => !/\d{4}-\d{2}-\d{2}/.test(note.zh) || !/\d{1,2} \w+ \d{4}/.test(note.en));
    expect(undated.map(({ id }) => id)).toEqual([]);
  });
});
