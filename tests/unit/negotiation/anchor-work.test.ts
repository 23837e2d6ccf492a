import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleInputs } from '../../../src/domain/negotiation/anchor-defaults.ts';
import { anchorShare } from '../../../src/domain/negotiation/anchor-share.ts';
import { guardWorks, type AnchorWork } from '../../../src/domain/negotiation/anchor-work.ts';
import { decodeShared, encodeShared } from '../../../src/domain/share/share-codec.ts';
import { anyInputs } from './any-inputs.ts';

const write = (inputs = { ...exampleInputs, ask: 28 }): string => encodeShared(anchorShare, inputs) ?? '';

const work = (more: object = {}): AnchorWork => ({
  figures: write(),
  demands: ['', 'The statement signed today'],
  ...more,
});

const anyWork: fc.Arbitrary<AnchorWork> = fc.record(
  {
    figures: anyInputs.map(write),
    demands: fc.array(fc.string({ maxLength: 200 }), { maxLength: 8 }),
    of: fc.string({ maxLength: 80 }),
  },
  { requiredKeys: ['figures', 'demands'] },
);

describe('kept figures of the calculator', () => {
  it('come back as they were, whatever a learner can arrive at', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,12}$/), anyWork), (works) => {
        const stored: unknown = JSON.parse(JSON.stringify(works));
        expect(guardWorks(stored)).toEqual({ value: stored, complete: true });
      }),
      { numRuns: 60 },
    );
  });

  it('of one place do not harm those of another', () => {
    const stored = { none: work(), k3f9: { ...work(), demands: 'all of them' } };
    expect(guardWorks(stored)).toEqual({ value: { none: work() }, complete: false });
  });

  it.each([
    ['figures that were altered', { figures: write().replace('28', '29') }],
    ['figures of no sound sheet', { figures: write({ ...exampleInputs, mode: 'debt', ask: 31 }) }],
    ['an address without figures', { figures: '#try' }],
    ['no figures', { figures: null }],
    ['an endless demand', { demands: ['x'.repeat(201)] }],
    ['endless demands', { demands: new Array(51).fill('x') }],
    ['a claim that is no text', { of: 30 }],
  ])('with %s are left out', (_, more) => {
    expect(guardWorks({ none: work(more) })).toEqual({ value: {}, complete: false });
  });

  it('hold sound figures only, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue())), (stored) => {
        for (const { figures } of Object.values(guardWorks(stored).value)) {
          expect(decodeShared(anchorShare, figures).type).toBe('shared');
        }
      }),
    );
    expect(guardWorks(JSON.parse('{"__proto__": {"figures": "s=1."}}')).value).toEqual({});
  });
});
