import { expect, test } from 'vitest';
import { showShare } from '../../../src/widgets/case-file/show-share.ts';

test('a plan never prints certainty, in its facts as in its story', () => {
  expect([0.8, 0.99, 0.997, 1].map(showShare)).toEqual(['80%', '99%', '99%', '99%']);
});
