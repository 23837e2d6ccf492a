import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumForm } from '../../../src/domain/assessment/score-form.ts';
import {
  findCode,
  inviteLink,
  makeProfileLink,
  makeViewLink,
  readSums,
  styleShare,
} from '../../../src/domain/assessment/style-share.ts';
import { decodeShared, encodeShared } from '../../../src/domain/share/share-codec.ts';
import { anyAnswers, answersFor } from './any-form.ts';

const write = (link: Parameters<typeof encodeShared<typeof inviteLink>>[1]) =>
  encodeShared(styleShare, link) ?? '';

describe('a link of the style profile', () => {
  it('carries a colleague’s answers and their language there and back', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('zh' as const, 'en' as const), (answers, language) => {
        const fragment = write(makeViewLink(language, answers));
        expect(fragment.length).toBeLessThan(90);
        const shared = decodeShared(styleShare, `#${fragment}`);
        expect(shared).toMatchObject({ type: 'shared', state: { kind: 'view', language, answers } });
      }),
    );
  });

  it('still reads the links that are out in the world', () => {
    expect(write(inviteLink)).toMatchInlineSnapshot(`"s=1.K.1~14ff749"`);
    expect(write(makeViewLink('en', answersFor(5, 2)))).toMatchInlineSnapshot(
      `"s=1.K.2~L.1~V.5_2_2_5_5_2_2_5_5_2_2_5_5_2_2_5_5_2_2_5_5_2_2_5~12iregm"`,
    );
    expect(write(makeProfileLink('zh', sumForm({ answers: answersFor(5, 2) })))).toMatchInlineSnapshot(
      `"s=1.K.3~A.60~B.12~R.24~S.12~o0dbnr"`,
    );
  });

  it('of a result holds two sums and no single answer', () => {
    const sums = sumForm({ answers: answersFor(4, 3) });
    const shared = decodeShared(styleShare, write(makeProfileLink('zh', sums)));
    expect(shared.type === 'shared' && [shared.state.answers, readSums(shared.state)]).toEqual([[], sums]);
  });

  it.each([
    [
      'a view with too few answers',
      makeViewLink(
        'zh',
        Array.from({ length: 24 }, (_, i) => (i < 10 ? 3 : 0)),
      ),
    ],
    ['a view with 23 places', makeViewLink('zh', answersFor(5, 2).slice(1))],
    ['a view with sums', { ...makeViewLink('zh', answersFor(5, 2)), sumA: 60, countA: 12 }],
    ['an invitation with answers', { ...inviteLink, answers: answersFor(5, 2) }],
    [
      'a result of nine answers',
      makeProfileLink('zh', { A: { sum: 40, count: 9 }, R: { sum: 40, count: 12 } }),
    ],
    ['a mean above six', makeProfileLink('zh', { A: { sum: 72, count: 11 }, R: { sum: 40, count: 12 } })],
    ['a mean below one', makeProfileLink('zh', { A: { sum: 10, count: 12 }, R: { sum: 40, count: 12 } })],
  ])('that would be %s is refused', (_, link) => {
    expect(decodeShared(styleShare, write(link))).toEqual({ type: 'unreadable', code: 'out-of-range' });
  });

  it('is found in whatever a colleague’s message holds', () => {
    const code = write(makeViewLink('zh', answersFor(5, 2)));
    for (const text of [
      code,
      `#${code}`,
      `  https://example.org/zh/tools/style-profile/#${code}\n`,
      `填好了，你看：https://example.org/zh/tools/style-profile/#${code} 谢谢`,
      `Done (https://example.org/en/tools/style-profile/?from=chat#${code}), cheers`,
      code.replace('=', '%3D').replaceAll('~', '%7E'),
    ]) {
      expect(decodeShared(styleShare, findCode(text)).type).toBe('shared');
    }
    expect(decodeShared(styleShare, findCode('好的')).type).toBe('none');
    expect(findCode('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(100);
  });

  it('never throws, whatever text comes in', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(['none', 'unreadable', 'shared']).toContain(decodeShared(styleShare, `#s=1.${text}`).type);
        expect(typeof findCode(text)).toBe('string');
      }),
    );
  });
});
