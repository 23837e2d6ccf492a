import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, glue, normaliseLetters, seam, splitPieces } from '../../../src/domain/search/cut.ts';
import { planQuery } from '../../../src/domain/search/plan-query.ts';
import { stemWord } from '../../../src/domain/search/stem-word.ts';
import { readExcerpt, uncut } from '../../../src/domain/search/read-excerpt.ts';

const show = (text: string): string => cut(text).replaceAll(seam, '^').replaceAll(glue, '~');

describe('cut', () => {
  it.each([
    ['催款函', '催 款 函'],
    ['先问，再催。', '先 问 ， 再 催 。'],
    ['催款函，A公司', '催 款 函 ， A 公 司'],
    ['欠２０万元（含税）', '欠 20 万 元 （ 含 税 ）'],
    ['FSRS-6 和 A-17', 'FSRS- ^6 和 A- ^17'],
    ['说“再等等”', '说 “ 再 等 等 ”'],
    ['用“OK”收尾', '用 “OK” 收 尾'],
    ['don’t pay 1,234.5 yuan', 'don’t pay 1,234.5 yuan'],
    ['the owner’s approval', 'the owner’ ^s approval'],
    ['20 + 10 days — again', '20~+ 10 days~— again'],
    ['follow-up (late)', 'follow- ^up (late)'],
    ['  spaces\n and\tlines ', 'spaces and lines'],
    ['', ''],
  ])('cuts %j into %j', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it('gives every Han character a place of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'催款函先问a1 ，。-“”') }), (text) => {
        for (const token of cut(text).split(' '))
          expect(token).toMatch(/^(?:\p{Script=Han}|[^\p{Script=Han}]*)$/u);
      }),
    );
  });

  it('keeps every letter and digit, in order', () => {
    const letters = (text: string): string => normaliseLetters(text).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(letters(cut(text))).toBe(letters(text));
      }),
    );
  });

  it('cuts the same way again', () => {
    const bare = (text: string): string => text.replaceAll(seam, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'催款ab12 ，-+—’“”()') }), (text) => {
        expect(bare(cut(cut(text)))).toBe(bare(cut(text)));
      }),
    );
  });

  it('cuts a part of a Chinese text as it cuts the whole, so a query meets the index', () => {
    const chinese = fc.string({ unit: fc.constantFrom(...'催款函先问能付多少'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(chinese, chinese, chinese, (before, phrase, after) => {
        const [piece = []] = splitPieces(phrase);
        expect(cut(before + phrase + after)).toContain(piece.join(' '));
      }),
    );
  });
});

describe('splitPieces', () => {
  it.each([
    ['催款函', [['催', '款', '函']]],
    [
      '催款函 后付',
      [
        ['催', '款', '函'],
        ['后', '付'],
      ],
    ],
    [
      '先问，再催',
      [
        ['先', '问'],
        ['再', '催'],
      ],
    ],
    ['账期30天', [['账', '期', '30', '天']]],
    ['hold the line', [['hold', 'the', 'line']]],
    [
      'pay, then 再谈',
      [
        ['pay', 'then'],
        ['再', '谈'],
      ],
    ],
    [
      'FSRS-6 间隔',
      [
        ['FSRS', '6'],
        ['间', '隔'],
      ],
    ],
    ['“don’t”', [['don’t']]],
    ['the owner’s approval', [['the', 'owner', 's', 'approval']]],
    ['。，— “”', []],
  ])('splits %j', (query, expected) => {
    expect(splitPieces(query)).toEqual(expected);
  });
});

describe('planQuery', () => {
  it('asks for the phrase, its characters and its neighbours', () => {
    expect(planQuery('催款函')).toEqual({
      plain: '催 款 函',
      exact: ['"催 款 函"'],
      votes: ['"催 款"', '"款 函"'],
    });
  });

  it('lets single Latin words vote as well', () => {
    expect(planQuery('anchor high')).toEqual({
      plain: 'anchor high',
      exact: ['"anchor high"'],
      votes: ['"anchor high"', 'anchor', 'high'],
    });
  });

  it.each([
    ['negotiating', 'negotiat'],
    ['negotiate', 'negotiat'],
    ['planned', 'plan'],
    ['asks', 'ask'],
    ['customer’s', 'customer'],
    ['parties', 'part'],
    ['policy', 'polic'],
    ['need', 'need'],
    ['late', 'late'],
    ['催', '催'],
    ['3.45', '3.45'],
  ])('searches for the forms of %j as beginnings with %j', (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });

  it('looks for exact words as written and for others by their beginnings', () => {
    expect(planQuery('asks for payments')).toEqual({
      plain: 'ask for payment',
      exact: ['"asks for payments"'],
      votes: ['"asks for"', '"for payments"', 'ask', 'for', 'payment'],
    });
  });

  it('has nothing to ask for a query of marks alone', () => {
    expect(planQuery(' “——” ')).toBeUndefined();
  });

  it('never lets a quotation mark of the query into the plan', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const plan = planQuery(query);
        for (const search of [...(plan?.exact ?? []), ...(plan?.votes ?? [])]) {
          expect(search.replace(/^"(.*)"$/s, '$1')).not.toContain('"');
        }
        expect(plan?.votes.length ?? 0).toBeLessThan(160);
      }),
    );
  });
});

describe('readExcerpt', () => {
  it('joins marked characters and takes the spaces of the cutter out', () => {
    expect(readExcerpt('先 发 <mark>催</mark> <mark>款</mark> <mark>函</mark> ， 再 谈 。')).toEqual([
      { text: '先发', isMarked: false },
      { text: '催款函', isMarked: true },
      { text: '，再谈。', isMarked: false },
    ]);
  });

  it('keeps the spaces of English, inside a marked run too', () => {
    expect(readExcerpt('Then <mark>hold</mark> <mark>the</mark> line.')).toEqual([
      { text: 'Then ', isMarked: false },
      { text: 'hold the', isMarked: true },
      { text: ' line.', isMarked: false },
    ]);
  });

  it('shows escaped angle brackets as they were written and makes no element of them', () => {
    expect(readExcerpt('a &lt;img&gt; b')).toEqual([{ text: 'a <img> b', isMarked: false }]);
  });

  it.each([
    '先发“催款函”，再谈（不迟）。',
    'FSRS-6 是什么？',
    'A follow-up — not a threat: 20 + 10 days.',
    'Ask “pay what?” first; it’s 1,234.5 yuan.',
  ])('gives back %j as it was before cutting', (text) => {
    expect(uncut(cut(text))).toBe(text);
  });
});
