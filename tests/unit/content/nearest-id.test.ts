import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits, nearestId } from '../../../src/domain/content/nearest-id.ts';

describe('countEdits', () => {
  it.each([
    ['first-cal', 'first-call', 1],
    ['frist-call', 'first-call', 1],
    ['anchor-high', 'anchor-high', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('counts %s → %s as %i', (from, to, edits) => {
    expect(countEdits(from, to)).toBe(edits);
  });

  it('is the same in both directions and never more than the longer text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const edits = countEdits(one, other);
        expect(edits).toBe(countEdits(other, one));
        expect(edits).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('nearestId', () => {
  it('offers the nearest of several', () => {
    expect(nearestId('ask-20-get-51', ['ask-10', 'ask-20-get-15', 'ask-20-get-5'])).toBe('ask-20-get-15');
  });

  it('offers nothing when all are far', () => {
    expect(nearestId('anchor', ['dispute', 'promise-to-pay'])).toBeUndefined();
  });
});
