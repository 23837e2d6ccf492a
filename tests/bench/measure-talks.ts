import { exampleInputs } from '../../src/domain/negotiation/anchor-defaults.ts';
import { toTalkWorld } from '../../src/domain/negotiation/anchor-models.ts';
import { createTally, runTalks, TABLE_TALKS } from '../../src/domain/negotiation/tally-talks.ts';
import { createMulberry32, COURSE_SEED } from '../../src/domain/random/mulberry32.ts';
import { median } from './slow-phone.ts';

/** How many payment talks the model plays in a second on this machine, warm; the middle of nine runs of 20,000. */
export const measureTalks = (): number => {
  const world = toTalkWorld(exampleInputs);
  const speeds = Array.from({ length: 9 }, () => {
    const started = performance.now();
    runTalks(world, createMulberry32(COURSE_SEED), TABLE_TALKS, createTally(TABLE_TALKS));
    return (TABLE_TALKS / (performance.now() - started)) * 1000;
  });
  return median(speeds);
};
