import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behaviours, type Behaviour } from '../../../src/domain/case/people.ts';
import { causes, type Cause } from '../../../src/domain/case/causes.ts';
import { readShared, writeShared } from '../../../src/domain/classifier/share.ts';
import {
  emptyState,
  emptyWork,
  findWork,
  guardClassifier,
  isBegun,
  mergeClassifier,
  putWork,
  type ClassifierState,
} from '../../../src/domain/classifier/work.ts';
import { anyAnswers, model } from './real-model.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 21, 8, minute)).toISOString();
const work = (answers: Record<string, string>) => ({ ...emptyWork, answers });
const behaviourIds = Object.keys(behaviours) as Behaviour[];

describe('what is kept', () => {
  it('belongs to a case each; what was done without a case stands in for none', () => {
    const before = putWork(emptyState, 'new', work({ reach: 'silent' }), at(1));
    expect(findWork(before, 'case-a')).toEqual(emptyWork);
    const after = putWork(before, 'case-a', work({ buying: 'hardly' }), at(2));
    expect(findWork(after, 'case-a').answers).toEqual({ buying: 'hardly' });
    expect(findWork(after, 'new').answers).toEqual({ reach: 'silent' });
    for (const place of ['case-b', 'embed', 'constructor']) expect(findWork(after, place)).toEqual(emptyWork);
  });

  it('keeps at most forty debts, the newest', () => {
    const state = Array.from({ length: 60 }, (_, index) => index).reduce<ClassifierState>(
      (all, index) => putWork(all, `case-${index}`, work({ reach: 'silent' }), at(index)),
      emptyState,
    );
    expect(Object.keys(state.works)).toHaveLength(40);
    expect(Object.hasOwn(state.works, 'case-59')).toBe(true);
    expect(Object.hasOwn(state.works, 'case-0')).toBe(false);
  });

  it('comes back whole through its guard, and leaves out only what is damaged', () => {
    const state: ClassifierState = {
      works: { a: { ...work({ reach: 'silent' }), behaviours: ['tough'], role: 'owner', at: at(1) } },
      training: { 'leaking-valves': { chosen: 'real-dispute', at: at(2) } },
    };
    expect(guardClassifier(JSON.parse(JSON.stringify(state)))).toEqual({ value: state, complete: true });
    const damaged = {
      works: { ...state.works, b: { answers: 7, at: at(1) }, c: null },
      training: { ...state.training, x: { chosen: 'a-villain', at: at(1) } },
    };
    expect(guardClassifier(damaged)).toEqual({ value: state, complete: false });
  });

  it('survives anything that may stand in storage', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { value: kept } = guardClassifier(value);
        expect(guardClassifier(kept)).toEqual({ value: kept, complete: true });
      }),
    );
  });

  it('joins with a back-up by what was done last', () => {
    const here = putWork(emptyState, 'a', work({ reach: 'silent' }), at(1));
    const saved = putWork(putWork(emptyState, 'a', work({ reach: 'polite' }), at(2)), 'b', work({}), at(1));
    const merged = mergeClassifier(here, saved);
    expect(findWork(merged, 'a').answers).toEqual({ reach: 'polite' });
    expect(mergeClassifier(saved, here)).toEqual(merged);
    expect(Object.keys(merged.works).sort()).toEqual(['a', 'b']);
  });

  it('is begun with an answer, a behaviour or a role', () => {
    expect(isBegun(emptyWork)).toBe(false);
    expect(isBegun(work({ reach: 'unknown' }))).toBe(true);
    expect(isBegun({ ...emptyWork, behaviours: ['tough'] })).toBe(true);
    expect(isBegun({ ...emptyWork, role: 'finance' })).toBe(true);
  });
});

describe('a link', () => {
  it('brings back every answer, the cause and the behaviour, in less than 2 kB', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.option(fc.constantFrom(...(Object.keys(causes) as Cause[])), { nil: undefined }),
        fc.subarray(behaviourIds),
        (answers, cause, seen) => {
          const fragment = writeShared(model, { answers, cause, behaviours: seen }) ?? '';
          expect(fragment.length).toBeLessThan(400);
          const shared = readShared(model, `#${fragment}`);
          expect(shared).toEqual({
            type: 'shared',
            state: { answers, ...(cause && { cause }), behaviours: seen },
          });
        },
      ),
    );
  });

  it('leaves out what the model does not know, and knows neither case nor role', () => {
    const fragment = writeShared(model, { answers: { reach: 'gone', other: 'x' }, behaviours: [] }) ?? '';
    expect(readShared(model, fragment)).toEqual({ type: 'shared', state: { answers: {}, behaviours: [] } });
  });

  it.each([
    '#s=1.q4.3~cut',
    '#s=1.__proto__.1~x',
    '#s=%E0%A4%A',
    '#s=<script>alert(1)</script>',
    `#s=1.${'9'.repeat(100_000)}`,
  ])('that was damaged is refused: %.40s', (fragment) => {
    expect(readShared(model, fragment).type).toBe('unreadable');
  });

  it('of a later version says so', () => {
    expect(readShared(model, '#s=7.q4.3~abc')).toEqual({ type: 'unreadable', code: 'wrong-version' });
  });
});
