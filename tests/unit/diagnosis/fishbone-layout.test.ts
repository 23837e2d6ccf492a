import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  layoutNarrow,
  layoutWide,
  mostRibs,
  narrowSize,
  wideSize,
  widthOfWords,
  type Fish,
  type Picture,
  type PlacedBone,
} from '../../../src/domain/diagnosis/fishbone-layout.ts';
import { causes, ourSides } from '../../../src/domain/case/causes.ts';
import { wrapLabel } from '../../../src/domain/diagnosis/wrap-label.ts';

const fishOf = (locale: 'zh' | 'en'): Fish => ({
  head: locale === 'zh' ? '宏达商贸，逾期 26 万元' : 'Hongda Trading, ¥260,000 overdue',
  upper: Object.entries(causes).map(([id, title]) => ({
    id,
    label: title[locale],
    weight: 0.5,
    note: locale === 'zh' ? '见到 2 条，听说 1 条' : '2 seen, 1 heard',
    ribs: 3,
  })),
  lower: Object.entries(ourSides).map(([id, title]) => ({ id, label: title[locale], weight: 0 })),
});

/** The box of a bone's words: left, right, top, bottom. */
const boxOf = (bone: PlacedBone, picture: Picture) => {
  const width = Math.max(
    widthOfWords(bone.label, picture.textSize),
    widthOfWords(bone.note, picture.noteSize),
  );
  const left = { start: bone.label.x, middle: bone.label.x - width / 2, end: bone.label.x - width }[
    bone.label.anchor
  ];
  const lines = [...bone.label.lines, ...bone.note.lines].map(({ y }) => y);
  return {
    left,
    right: left + width,
    top: Math.min(...lines) - picture.textSize,
    bottom: Math.max(...lines),
  };
};

const pictures = (['zh', 'en'] as const).flatMap((locale) => [
  [`wide ${locale}`, layoutWide(fishOf(locale))] as const,
  [`narrow ${locale}`, layoutNarrow(fishOf(locale))] as const,
]);

describe('a fishbone picture', () => {
  test.each(pictures)('keeps all words inside the picture: %s', (_, picture) => {
    for (const bone of picture.bones) {
      const box = boxOf(bone, picture);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(picture.width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(picture.height);
    }
  });

  test.each(pictures)('keeps the words of two bones apart: %s', (_, picture) => {
    const boxes = picture.bones.map((bone) => boxOf(bone, picture));
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart).toBe(true);
      }
    }
  });

  test('ends every bone on the spine', () => {
    const wide = layoutWide(fishOf('en'));
    expect(wide.bones.every(({ line }) => line.y2 === wide.spine.y1 && line.x2 <= wide.spine.x2)).toBe(true);
    const narrow = layoutNarrow(fishOf('zh'));
    expect(narrow.bones.every(({ line }) => line.x2 === narrow.spine.x1)).toBe(true);
  });

  test('puts causes above and our side below, or left and right', () => {
    const wide = layoutWide(fishOf('en'));
    expect(wide.bones.filter(({ side }) => side === 'upper')).toHaveLength(5);
    expect(wide.bones.every(({ side, line }) => (side === 'upper') === line.y1 < line.y2)).toBe(true);
    const narrow = layoutNarrow(fishOf('en'));
    expect(narrow.bones.every(({ side, line }) => (side === 'upper') === line.x1 < line.x2)).toBe(true);
  });

  test('draws a heavier bone thicker, and never draws nothing', () => {
    const bones = [0, 0.5, 1, 7, -3].map((weight, index) => ({ id: String(index), label: 'a', weight }));
    const strokes = layoutWide({ head: 'h', upper: bones, lower: [] }).bones.map(({ stroke }) => stroke);
    expect(strokes).toEqual([1.5, 3.8, 6, 6, 1.5]);
  });

  test('draws no more ribs than there is room for', () => {
    const bones = [{ id: 'a', label: 'a', weight: 1, ribs: 40 }];
    expect(layoutWide({ head: 'h', upper: bones, lower: [] }).bones[0]?.ribs).toHaveLength(mostRibs);
  });

  test('stands with bones on one side alone, or none', () => {
    for (const layout of [layoutWide, layoutNarrow]) {
      expect(layout({ head: 'h', upper: [], lower: [] }).bones).toEqual([]);
      const one = layout({ head: 'h', upper: [], lower: fishOf('en').lower });
      expect(one.bones).toHaveLength(7);
    }
  });

  test('holds only finite coordinates within its width, whatever the words are', () => {
    const bone = fc.record({
      id: fc.string(),
      label: fc.string({ maxLength: 60 }),
      weight: fc.double(),
      ribs: fc.nat(9),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 90 }),
        fc.array(bone, { maxLength: 7 }),
        fc.array(bone, { maxLength: 7 }),
        (head, upper, lower) => {
          for (const picture of [
            layoutWide({ head, upper, lower }, wideSize),
            layoutNarrow({ head, upper, lower }, narrowSize),
          ]) {
            const numbers = picture.bones.flatMap(({ line, ribs }) =>
              [line, ...ribs].flatMap(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]),
            );
            expect([...numbers, picture.height].every(Number.isFinite)).toBe(true);
            expect(picture.bones.every(({ line }) => line.x1 >= 0 && line.x2 <= picture.width)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('wrapping a label', () => {
  test.each([
    ['手续未齐', 8, ['手续未齐']],
    ['我方催款方法不当', 6, ['我方催款', '方法不当']],
    ['宏达商贸，逾期', 5, ['宏达商贸，', '逾期']],
    ['例子：某建材商，逾期 26 万元', 8, ['例子：某建材商，', '逾期 26 万元']],
    ['Papers or approval incomplete', 9, ['Papers or', 'approval', 'incomplete']],
    ['', 5, []],
  ])('%s', (text, most, lines) => {
    expect(wrapLabel(text, most)).toEqual(lines);
  });

  test('loses no word', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, most) => {
        expect(wrapLabel(text, most).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
