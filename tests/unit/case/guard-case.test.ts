import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCase, setField } from '../../../src/domain/case/case.ts';
import { fieldNames, fieldRules } from '../../../src/domain/case/fields/index.ts';
import { guardCase, guardShelf } from '../../../src/domain/case/guard-case.ts';
import { aShelf } from './arbitrary-case.ts';

const t1 = '2026-11-21T08:00:00.000Z';
const one = setField(createCase('k1', 'A', t1), 'ask', { amountMinor: 5, currency: 'CNY' }, 'hand', t1);
const roundTrip = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('guarding cases', () => {
  it('gives every valid shelf back as it is', () => {
    fc.assert(
      fc.property(aShelf, (shelf) => {
        expect(guardShelf(roundTrip(shelf))).toEqual({ value: shelf, complete: true });
      }),
    );
  });

  it('never throws, and what it gives is valid', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (open, cases) => {
        const { value } = guardShelf({ open, cases });
        expect(guardShelf(roundTrip(value)).complete).toBe(true);
      }),
    );
  });

  it('never throws on a field with any value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fieldNames), fc.jsonValue(), (field, value) => {
        const read = fieldRules(field).read(value);
        if (read) fieldRules(field).describe(read.value);
        const saved = guardCase({ ...one, fields: { [field]: { value, from: 'hand', at: t1 } } });
        expect(saved?.complete).toBe(read?.complete ?? false);
      }),
    );
  });

  it('keeps the whole fields of a case with a broken one, and says so', () => {
    const broken = { ...one, fields: { ...one.fields, claim: { value: 'much', from: 'hand', at: t1 } } };
    expect(guardCase(roundTrip(broken))).toEqual({ value: one, complete: false });
  });

  it('takes a cause with a red flag and one from before there was any, and drops a flag that is none', () => {
    const { read, describe: tell } = fieldRules('cause');
    const old = { id: 'dispute', ourSide: [], evidence: 'x' };
    expect(read(old)).toEqual({ value: old, complete: true });
    expect(read({ ...old, redFlag: true })).toEqual({ value: { ...old, redFlag: true }, complete: true });
    expect(read({ ...old, redFlag: 'yes' })).toEqual({ value: old, complete: false });
    const labels = (value: unknown) => tell(value).flatMap((line) => line.map(({ label }) => label));
    expect(labels(old)).not.toContain('red-flag');
    expect(labels({ ...old, redFlag: true })).toContain('red-flag');
  });

  it('leaves a case out whose id is not its key', () => {
    const saved = guardShelf({ open: 'k2', cases: { k1: roundTrip(one), k2: roundTrip(one) } });
    expect(saved).toEqual({ value: { open: null, cases: { k1: one } }, complete: false });
  });

  it('keeps a field of a newer version as it is', () => {
    const entry = { value: { deep: [1, { two: true }] }, from: 'new-tool', at: t1 };
    const saved = guardCase(roundTrip({ ...one, fields: { ...one.fields, weather: entry } }));
    expect(saved).toEqual({ value: { ...one, foreign: { weather: entry } }, complete: true });
    expect(guardCase(roundTrip(saved?.value))).toEqual(saved);
  });

  it('reads a field that an older version had kept for it', () => {
    const older = { ...one, fields: {}, foreign: { ask: one.fields.ask } };
    expect(guardCase(roundTrip(older))).toEqual({ value: one, complete: true });
  });

  it('refuses an unknown field that is too large or too deep', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 5000; n += 1) deep = [deep];
    for (const value of ['x'.repeat(60_000), deep]) {
      const saved = guardCase({ ...one, fields: { weather: { value, from: 'new-tool', at: t1 } } });
      expect(saved?.complete).toBe(false);
      expect(saved?.value.foreign).toEqual({});
    }
  });

  it('lets no key reach a prototype', () => {
    const text = `{"open":"__proto__","cases":{"__proto__":${JSON.stringify({ ...one, id: '__proto__' })}}}`;
    const saved = guardShelf(JSON.parse(text));
    expect(saved).toEqual({ value: { open: null, cases: {} }, complete: false });
    const fields = guardCase(JSON.parse(JSON.stringify(one).replace('"ask"', '"__proto__"')));
    expect(fields?.value.fields).toEqual({});
    expect(guardCase({ ...one, fields: { constructor: one.fields.ask } })?.value.foreign).toHaveProperty(
      'constructor',
    );
  });
});
