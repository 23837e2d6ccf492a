import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, normaliseName, prepareNames } from '../../../src/domain/search/find-names.ts';
import { mergeResults } from '../../../src/domain/search/merge-results.ts';
import {
  listModules,
  packNames,
  unpackNames,
  type NamedCourse,
} from '../../../src/domain/search/names-file.ts';

const course: NamedCourse = {
  modules: [
    { id: 'negotiate', title: { zh: '谈判', en: 'Negotiate' } },
    { id: 'planned', title: { zh: '待写', en: 'Planned' } },
  ],
  lessons: [{ id: 'anchor-high', module: 'negotiate', title: { zh: '锚要下得高', en: 'Anchor high' } }],
  topics: [{ id: 'ask-20-get-15', lesson: 'anchor-high', title: { zh: '要20收15', en: 'Ask 20, get 15' } }],
  terms: [
    { id: 'dunning', zh: '催款', en: 'dunning', also: { zh: ['催收'], en: ['chasing'] } },
    { id: 'dunning-letter', zh: '催款函', en: 'dunning letter' },
    { id: 'anchor', zh: '锚', en: 'anchor' },
  ],
  tools: [{ id: 'anchor-calculator', title: { zh: '高锚计算器', en: 'Anchor calculator' } }],
};
const file = packNames(course);
const names = prepareNames(unpackNames(file));
const urlsFor = (query: string, locale: 'zh' | 'en'): string[] =>
  findNames(names, query, locale).map(({ name }) => name.url[locale]);

describe('names file', () => {
  it('lists only modules that have a lesson', () => {
    expect(listModules(file)).toEqual([course.modules[0]]);
  });

  it('gives every name the address that the contracts fix', () => {
    expect(names.map(({ name }) => name.url.zh)).toEqual([
      'zh/learn/anchor-high/',
      'zh/learn/anchor-high/#ask-20-get-15',
      'zh/tools/anchor-calculator/',
      'zh/glossary/#dunning',
      'zh/glossary/#dunning-letter',
      'zh/glossary/#anchor',
    ]);
  });

  it('survives being sent', () => {
    expect(unpackNames(JSON.parse(JSON.stringify(file)) as typeof file)).toEqual(unpackNames(file));
  });
});

describe('findNames', () => {
  it('offers the English page for a Chinese word on the English site, and says which word fitted', () => {
    const [hit] = findNames(names, '催款', 'en');
    expect(hit?.name.url.en).toBe('en/glossary/#dunning');
    expect(hit?.via).toBe('催款');
  });

  it('offers the Chinese page for an English word on the Chinese site', () => {
    expect(urlsFor('Dunning', 'zh')[0]).toBe('zh/glossary/#dunning');
  });

  it('puts the same word first, then names that begin with it, then names that hold it', () => {
    expect(urlsFor('anchor', 'en')).toEqual([
      'en/glossary/#anchor',
      'en/learn/anchor-high/',
      'en/tools/anchor-calculator/',
    ]);
    expect(urlsFor('款函', 'zh')).toEqual(['zh/glossary/#dunning-letter']);
  });

  it.each([
    ['催收', 'zh/glossary/#dunning'],
    ['要２０收１５', 'zh/learn/anchor-high/#ask-20-get-15'],
    ['ASK 20 — GET 15', 'zh/learn/anchor-high/#ask-20-get-15'],
    ['“催款函”', 'zh/glossary/#dunning-letter'],
    ['letter dunning', 'zh/glossary/#dunning-letter'],
    ['锚 高', 'zh/learn/anchor-high/'],
  ])('finds %j', (query, url) => {
    expect(urlsFor(query, 'zh')[0]).toBe(url);
  });

  it('finds nothing for marks, spaces and words that are not there', () => {
    for (const query of ['', ' ', '，。', 'zebra']) expect(urlsFor(query, 'en')).toEqual([]);
  });

  it('finds every name first by its own title, in either language', () => {
    for (const { name } of names) {
      for (const locale of ['zh', 'en'] as const) {
        expect(urlsFor(name.title.zh, locale)[0]).toBe(name.url[locale]);
        expect(urlsFor(name.title.en, locale)[0]).toBe(name.url[locale]);
      }
    }
  });

  it('normalises to the same text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'催款 aB1，-（）’Ａ２') }), (text) => {
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
      }),
    );
  });
});

describe('mergeResults', () => {
  const hits = findNames(names, 'anchor', 'en');
  const lesson = {
    id: 'f1',
    url: 'en/learn/anchor-high/',
    title: 'Anchor high',
    kind: 'lesson' as const,
    module: 'negotiate',
  };
  const listing = { id: 'f2', url: 'en/topics/', title: 'Topics', kind: 'page' as const };
  const found = [
    { id: 'f2', isExact: true, page: listing },
    { id: 'f1', isExact: true, page: lesson },
  ];

  it('keeps the names where they stood when the pages arrive', () => {
    const before = mergeResults(hits, undefined, 'en').map(({ url }) => url);
    expect(
      mergeResults(hits, found, 'en')
        .map(({ url }) => url)
        .slice(0, before.length),
    ).toEqual(before);
  });

  it('makes one row of a page found by name and by text', () => {
    const rows = mergeResults(hits, found, 'en').filter(({ url }) => url === lesson.url);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ match: 'name', fragment: 'f1' });
  });

  it('puts a page that teaches before a page that lists', () => {
    expect(mergeResults([], found, 'en').map(({ kind }) => kind)).toEqual(['lesson', 'page']);
  });

  it('puts the page that holds a phrase before a name that only holds it inside, once the pages are there', () => {
    const phrase = findNames(names, '高锚计算', 'zh');
    const inside = findNames(
      prepareNames(unpackNames({ ...file, terms: [['x', '保障款项支付条例', 'x']] })),
      '款项支付',
      'zh',
    );
    const page = { id: 'f3', url: 'zh/learn/anchor-high/', title: '锚', kind: 'lesson' as const };
    const rows = mergeResults(inside, [{ id: 'f3', isExact: true, page }], 'zh');
    expect(phrase.map(({ isAside }) => isAside)).toEqual([false]);
    expect(mergeResults(inside, undefined, 'zh')).toEqual([]);
    expect(rows.map(({ url }) => url)).toEqual(['zh/learn/anchor-high/', 'zh/glossary/#x']);
  });

  it('narrows to a kind and to a module', () => {
    expect(mergeResults(hits, found, 'en', { kind: 'term' }).map(({ url }) => url)).toEqual([
      'en/glossary/#anchor',
    ]);
    expect(mergeResults(hits, found, 'en', { module: 'negotiate' }).map(({ url }) => url)).toEqual([
      'en/learn/anchor-high/',
    ]);
  });
});
