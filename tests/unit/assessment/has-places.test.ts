import { expect, test } from 'vitest';
import { hasPlaces } from '../../../src/widgets/shared/style-words/has-places.ts';

test.each([
  ['这〔金额〕哪天走？', true],
  ['以后每月 5 号对账、10 号付款，固定下来？', false],
  ['Which day does the [amount] go?', true],
  ['Documents today; otherwise we pay Friday.', false],
])('“%s” has places to fill in: %s', (line, has) => {
  expect(hasPlaces(line)).toBe(has);
});
