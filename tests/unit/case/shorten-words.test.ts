import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenWords } from '../../../src/domain/case/story/shorten-words.ts';

describe('shortening somebody’s words', () => {
  it.each([
    ['Pay by Friday.', 120, 'Pay by Friday.'],
    [
      'Your account is overdue, and the statement is in your inbox. Please pay the full amount by [3 p.m. on Friday].',
      100,
      'Your account is overdue, and the statement is in your inbox. …',
    ],
    [
      'Seen: ‘They go on buying and paying others’; ‘They ask for new goods while the old ones are unpaid’',
      80,
      'Seen: ‘They go on buying and paying others’…',
    ],
    ['They go on buying and paying other suppliers, just not us', 30, 'They go on buying and paying…'],
    [
      '照常付别家、照常进货，就是不付我们；旧账没清又来要新货，还说月底一定付',
      24,
      '照常付别家、照常进货，就是不付我们…',
    ],
    ['单据齐了。排在周五那批付款里，可周五付不出这么多', 18, '单据齐了。排在周五那批付款里，可…'],
    ['单据齐了。排在周五那批付款里，可周五付不出这么多', 17, '单据齐了。…'],
  ])('ends %j within %i characters after a whole sentence or word', (words, longest, shortened) => {
    expect(shortenWords(words, longest)).toBe(shortened);
  });

  it('keeps what fits, and never grows past its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (words, longest) => {
        const shortened = shortenWords(words, longest);
        expect([...shortened].length).toBeLessThanOrEqual(Math.max(longest, 2));
        if ([...words].length <= longest) expect(shortened).toBe(words);
      }),
    );
  });
});
