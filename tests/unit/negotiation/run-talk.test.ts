import { describe, expect, it } from 'vitest';
import { prepareTalk } from '../../../src/domain/negotiation/run-talk.ts';
import { runTalks, summariseTalks, TABLE_TALKS } from '../../../src/domain/negotiation/tally-talks.ts';
import type { TalkWorld } from '../../../src/domain/negotiation/talk-world.ts';
import { COURSE_SEED, createMulberry32 } from '../../../src/domain/random/mulberry32.ts';

/** The defaults of N 2.5. */
const world: TalkWorld = {
  claim: 30,
  cap: 30,
  ask: 22,
  floor: 8,
  rounds: 5,
  toughness: 0.5,
  capacity: [8, 16, 24],
  willing: [0.5, 0.8, 1],
  opening: [0.2, 0.5, 0.8],
  anchorPull: 0.1,
  limitPull: 0.05,
  debtorToughness: 0.6,
  debtorSpread: 0.4,
  mirroring: 0.3,
  walkChance: 0.02,
  walkSlope: 1.15,
  fallbackShare: 0.05,
  keepChance: 0.8,
  cashShock: 0.2,
  partShare: 0.2,
};
const able = { capacity: [25, 32, 45] } as const;

const summarise = (changes: Partial<TalkWorld>, runs = TABLE_TALKS) =>
  summariseTalks(runTalks({ ...world, ...changes }, createMulberry32(COURSE_SEED), runs));

describe('one talk', () => {
  it('replays the first five talks printed for the course seed', () => {
    const runTalk = prepareTalk(world);
    const random = createMulberry32(COURSE_SEED);
    const talks = Array.from({ length: 5 }, () => runTalk(random));
    expect(talks.map((talk) => talk.agreed.toFixed(4))).toEqual([
      '11.6175',
      '10.4097',
      '12.1869',
      '10.8682',
      '10.9153',
    ]);
    expect(talks.every((talk) => talk.end === 'deal' && talk.round === 4 && talk.kept)).toBe(true);
  });

  it('never opens above the claim', () => {
    expect(summarise({ ask: 500 }, 500)).toEqual(summarise({ ask: 30 }, 500));
    expect(summarise({ ask: 500, cap: Infinity }, 500)).not.toEqual(summarise({ ask: 30 }, 500));
  });
});

describe('twenty thousand talks', () => {
  it.each<[string, Partial<TalkWorld>, number, number, number, number, number, number, number]>([
    ['default A0 22', {}, 79.3, 17.6, 10.5, 8, 13.04, 77.4, 7.2],
    ['A0 10', { ask: 10 }, 84.1, 7.5, 8.83, 8, 9.68, 79.5, 6.46],
    ['A0 15', { ask: 15 }, 83.7, 10.5, 9.82, 8, 11.56, 78.7, 7.11],
    ['A0 20', { ask: 20 }, 80.9, 15.1, 10.35, 8, 12.32, 77.8, 7.24],
    ['A0 30', { ask: 30 }, 70.4, 28.6, 11.07, 8.27, 14.09, 76.1, 6.83],
    ['very tough', { toughness: 0.2 }, 75.4, 20.4, 10.29, 8, 13.1, 78.2, 6.81],
    ['linear', { toughness: 1 }, 82.9, 14.4, 10.36, 8.06, 12.38, 77.7, 7.39],
    ['very soft', { toughness: 4 }, 87.8, 9.7, 9.64, 8.37, 10.87, 78.6, 7.24],
    ['R 12', { floor: 12 }, 42.9, 21, 12.69, 12, 14.44, 76.3, 5.35],
    ['firmer promises', { keepChance: 0.9 }, 79.3, 17.6, 10.5, 8, 13.04, 86.8, 7.82],
    ['weak promises', { keepChance: 0.6 }, 79.3, 17.6, 10.5, 8, 13.04, 57.8, 5.89],
    ['able debtor A0 15', { ...able, ask: 15 }, 97, 3, 13.66, 12.3, 15, 79.7, 11.14],
    ['able debtor A0 30', { ...able, ask: 30 }, 92.2, 7.8, 18.19, 15.92, 22.08, 80.1, 14.22],
  ])('reproduce the printed row: %s', (_name, changes, deal, walk, mean, p10, p90, kept, cash) => {
    const { dealShare, walkShare, agreed, meanCash } = summarise(changes);
    const printed = [dealShare * 100, walkShare * 100, (agreed?.keptShare ?? 0) * 100].map((n) =>
      n.toFixed(1),
    );
    expect(printed).toEqual([deal, walk, kept].map((n) => n.toFixed(1)));
    const amounts = [agreed?.mean ?? 0, agreed?.p10 ?? 0, agreed?.p90 ?? 0, meanCash].map((n) =>
      n.toFixed(2),
    );
    expect(amounts).toEqual([mean, p10, p90, cash].map((n) => n.toFixed(2)));
  });
});
