import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/domain/quiz/hash-text.ts';
import { findState } from '../../../src/domain/share/find-state.ts';
import {
  decodeShared,
  encodeShared,
  MOST_FRAGMENT_CHARACTERS,
} from '../../../src/domain/share/share-codec.ts';
import {
  choiceField,
  dayField,
  flagField,
  listField,
  numberField,
} from '../../../src/domain/share/share-field.ts';
import type { ShareSchema } from '../../../src/domain/share/share-schema.ts';

interface State {
  amount: number;
  rounds: number;
  mode: 'calm' | 'firm';
  isOpen: boolean;
  due: string;
  steps: readonly number[];
}

const modes = ['calm', 'firm'] as const;
const schema: ShareSchema<State> = {
  tool: 'sample-tool',
  version: 1,
  fields: {
    amount: numberField('a', { initial: 20, min: -1e9, max: 1e9 }),
    rounds: numberField('n', { initial: 3, min: 1, max: 20, whole: true }),
    mode: choiceField('m', modes, 'calm'),
    isOpen: flagField('o', false),
    due: dayField('d', '2026-11-21'),
    steps: listField('l', numberField('', { initial: 0, min: 0, max: 100 }), { initial: [], most: 300 }),
  },
  isSound: (state) => state.amount !== 13,
};
const initial: State = { amount: 20, rounds: 3, mode: 'calm', isOpen: false, due: '2026-11-21', steps: [] };

/** Signs a payload as the codec does, so that what lies behind the check sum is reached. */
const sign = (body: string, tool = 'sample-tool', version = 1): string =>
  `s=${version}.${body}~${hashText(`${tool}.${version}.${body}`).toString(36)}`;

const anyState: fc.Arbitrary<State> = fc.record({
  amount: fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .filter((amount) => amount !== 13)
    .map((amount) => amount + 0),
  rounds: fc.integer({ min: 1, max: 20 }),
  mode: fc.constantFrom(...modes),
  isOpen: fc.boolean(),
  due: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  steps: fc.array(
    fc.double({ min: 0, max: 100, noNaN: true }).map((step) => step + 0),
    { maxLength: 20 },
  ),
});

describe('findState', () => {
  it.each([
    ['#s=1.A.25~x', 's=1.A.25~x'],
    ['s=1.x', 's=1.x'],
    ['#s', 's'],
    ['#%73%3D1.x', 's=1.x'],
    ['#from=chat&s=1.x', 's=1.x'],
    ['#s=%', 's=%'],
  ])('takes %s for a state', (fragment, state) => {
    expect(findState(fragment)).toBe(state);
  });

  it.each(['', '#', '#rules', '#sources', '#q-s=1', '#S=1.x'])('leaves %s to the page', (fragment) => {
    expect(findState(fragment)).toBeUndefined();
  });
});

describe('a shared link', () => {
  it('gives back every state exactly', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const fragment = encodeShared(schema, state) ?? '';
        expect(decodeShared(schema, `#${fragment}`)).toEqual({ type: 'shared', state });
        expect(fragment).toMatch(/^s=1\.[\w.~-]*[a-z0-9]$/);
      }),
    );
  });

  it('is short: what stands at its initial value is left out', () => {
    expect(encodeShared(schema, { ...initial, amount: 25.5, mode: 'firm' })).toBe(sign('a.25.5~m.1'));
    expect(encodeShared(schema, initial)).toBe(sign(''));
    expect(decodeShared(schema, sign(''))).toEqual({ type: 'shared', state: initial });
  });

  it('is refused when it would be longer than a link may be', () => {
    const steps = Array.from({ length: 300 }, (_, index) => index / 7);
    expect(encodeShared(schema, { ...initial, steps })).toBeUndefined();
  });

  it('is found beside what an app has added, and with its signs escaped', () => {
    const link = sign('a.25~m.1');
    const shared = { type: 'shared', state: { ...initial, amount: 25, mode: 'firm' } };
    expect(decodeShared(schema, `${link}&from=singlemessage`)).toEqual(shared);
    expect(decodeShared(schema, `x=1&${link}`)).toEqual(shared);
    expect(decodeShared(schema, link.replaceAll('~', '%7E').replace('=', '%3D'))).toEqual(shared);
    expect(decodeShared(schema, link.replace('s', '%73'))).toEqual(shared);
  });

  it.each(['', '#', '#rules', '#q-which-number-first', '#?s', '#S=1.x', '#%E5%80%BA'])(
    'is not seen in the fragment %j',
    (fragment) => {
      expect(decodeShared(schema, fragment)).toEqual({ type: 'none' });
    },
  );

  it.each([
    ['s', 'damaged'],
    ['s=', 'damaged'],
    ['s=1', 'damaged'],
    ['s=1.', 'damaged'],
    ['s=x.a.25', 'damaged'],
    ['s=1.a.25', 'damaged'],
    ['s=1.a.25~0', 'damaged'],
    ['s=1.%', 'damaged'],
    ['s=2.anything', 'wrong-version'],
    ['s=0.a.25~0', 'wrong-version'],
    [sign('a.25', 'another-tool'), 'damaged'],
    [sign('a.25~a.26'), 'damaged'],
    [sign('z.1'), 'damaged'],
    [sign('__proto__.1'), 'damaged'],
    [sign('constructor.1'), 'damaged'],
    [sign('a'), 'damaged'],
    [sign('a.NaN'), 'damaged'],
    [sign('a.Infinity'), 'damaged'],
    [sign('a.0x10'), 'damaged'],
    [sign('a.'), 'damaged'],
    [sign('o.2'), 'damaged'],
    [sign('m.constructor'), 'damaged'],
    [sign('l.1__2'), 'damaged'],
    [sign('a.1e400'), 'out-of-range'],
    [sign('a.1e308'), 'out-of-range'],
    [sign('a.1e999'), 'out-of-range'],
    [sign('n.2.5'), 'out-of-range'],
    [sign('n.0'), 'out-of-range'],
    [sign('m.7'), 'out-of-range'],
    [sign('d.20260230'), 'out-of-range'],
    [sign('l.1_101'), 'out-of-range'],
    [sign(`l.${'0_'.repeat(300)}0`), 'out-of-range'],
    [sign('a.13'), 'out-of-range'],
    [`s=1.${'a'.repeat(MOST_FRAGMENT_CHARACTERS)}`, 'too-long'],
    [`s=1.${'a.1~'.repeat(500_000)}`, 'too-long'],
  ])('is unreadable for a reason, case %#', (fragment, code) => {
    expect(decodeShared(schema, fragment)).toEqual({ type: 'unreadable', code });
  });

  it('is noticed as damaged when it was cut anywhere', () => {
    const link = sign('a.25.75~n.12~d.20261224');
    for (let length = 4; length < link.length; length += 1) {
      expect(decodeShared(schema, link.slice(0, length))).toEqual({ type: 'unreadable', code: 'damaged' });
    }
  });

  it('opens or is refused, but never breaks anything, whatever the fragment holds', () => {
    const bodies = fc.string({ unit: fc.constantFrom(...Array.from('anmodl.~_-0159e')), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `s=1.${text}`),
          bodies.map((body) => sign(body)),
        ),
        (text) => {
          const shared = decodeShared(schema, text);
          if (shared.type !== 'shared') return;
          expect(Object.keys(shared.state)).toEqual(Object.keys(initial));
          expect(Number.isFinite(shared.state.amount)).toBe(true);
          expect(decodeShared(schema, encodeShared(schema, shared.state) ?? '')).toEqual(shared);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
