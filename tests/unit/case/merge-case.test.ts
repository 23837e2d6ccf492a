import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearField, createCase, renameCase, setField } from '../../../src/domain/case/case.ts';
import { emptyShelf } from '../../../src/domain/case/guard-case.ts';
import { mergeCase, mergeShelves } from '../../../src/domain/case/merge-case.ts';
import { aCase, aShelf } from './arbitrary-case.ts';

const day = (n: number) => `2026-11-2${n}T08:00:00.000Z`;
const empty = createCase('k1', 'A', day(0));
const ask = (amountMinor: number) => ({ amountMinor, currency: 'CNY' });

describe('merging cases', () => {
  it('takes the newer value field by field', () => {
    const here = setField(setField(empty, 'ask', ask(1), 'hand', day(1)), 'target', ask(2), 'hand', day(4));
    const there = setField(setField(empty, 'ask', ask(3), 'hand', day(2)), 'target', ask(4), 'hand', day(3));
    const merged = mergeCase(here, there);
    expect(merged.fields.ask?.value.amountMinor).toBe(3);
    expect(merged.fields.target?.value.amountMinor).toBe(2);
    expect(merged.changedAt).toBe(day(4));
  });

  it('leaves a field empty that was emptied after the back-up', () => {
    const saved = setField(empty, 'ask', ask(1), 'hand', day(1));
    const here = clearField(saved, 'ask', day(2));
    expect(mergeCase(here, saved).fields.ask).toBeUndefined();
    expect(
      mergeCase(here, setField(saved, 'ask', ask(2), 'hand', day(3))).fields.ask?.value.amountMinor,
    ).toBe(2);
  });

  it('keeps the newer name though the other side changed later', () => {
    const here = renameCase(empty, 'B', day(1));
    const there = setField(empty, 'ask', ask(1), 'hand', day(2));
    expect(mergeCase(here, there).name).toBe('B');
  });

  it('is idempotent and does not depend on the order', () => {
    fc.assert(
      fc.property(aCase('k1'), aCase('k1'), (a, b) => {
        const merged = mergeCase(a, b);
        expect(mergeCase(b, a)).toEqual(merged);
        expect(mergeCase(merged, b)).toEqual(merged);
        expect(mergeCase(a, merged)).toEqual(merged);
        expect(mergeCase(a, a)).toEqual(a);
      }),
    );
  });

  it('never loses a case nor puts an older value over a newer one', () => {
    fc.assert(
      fc.property(aShelf, aShelf, (a, b) => {
        const merged = mergeShelves(a, b);
        expect(Object.keys(merged.cases).sort()).toEqual(
          [...new Set([...Object.keys(a.cases), ...Object.keys(b.cases)])].sort(),
        );
        for (const one of Object.values(a.cases)) {
          const asked = merged.cases[one.id]?.fields.ask ?? { at: merged.cases[one.id]?.cleared.ask };
          if (one.fields.ask) expect((asked.at ?? '') >= one.fields.ask.at).toBe(true);
        }
        expect(mergeShelves(merged, b)).toEqual(merged);
        expect(mergeShelves(emptyShelf, a)).toEqual(a);
      }),
    );
  });

  it('leaves open what is open here', () => {
    const shelf = { open: 'k1', cases: { k1: empty } };
    const saved = { open: 'k2', cases: { k2: createCase('k2', 'B', day(1)) } };
    expect(mergeShelves(shelf, saved).open).toBe('k1');
    expect(mergeShelves(emptyShelf, saved).open).toBe('k2');
  });
});
