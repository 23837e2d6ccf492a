import { describe, expect, it } from 'vitest';
import { measureBank } from '../../../src/domain/content/measure-bank.ts';

const one = (...options: string[]) => ({
  kind: 'one',
  options: options.map((text) => ({
    text: { zh: text.replace('*', ''), en: text.replace('*', '') },
    ...(text.startsWith('*') && { right: true }),
  })),
});

describe('measureBank', () => {
  it('counts how often the longest and the shortest option are right, and where right options stand', () => {
    expect(measureBank([one('*long one', 'short'), one('a', '*b'), one('longer', 'x', '*y', 'z')])).toEqual({
      questions: 3,
      chance: (1 / 2 + 1 / 2 + 1 / 4) / 3,
      longestIsRight: { zh: (1 + 1 / 2 + 0) / 3, en: (1 + 1 / 2 + 0) / 3 },
      shortestIsRight: { zh: (0 + 1 / 2 + 1 / 3) / 3, en: (0 + 1 / 2 + 1 / 3) / 3 },
      positions: [1, 1, 1, 0],
    });
  });

  it('leaves other kinds out', () => {
    expect(measureBank([{ kind: 'say' }, { kind: 'many', options: one('*a', '*b').options }])).toEqual({
      questions: 0,
      chance: 0,
      longestIsRight: { zh: 0, en: 0 },
      shortestIsRight: { zh: 0, en: 0 },
      positions: [],
    });
  });
});
