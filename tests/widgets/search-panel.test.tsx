import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Engine } from '../../src/client/search/engine.ts';
import type { TextAnswer } from '../../src/client/search/full-text.ts';
import { createPanel } from '../../src/client/search/panel.ts';
import type { FoundPage } from '../../src/domain/search/merge-results.ts';

const found = (id: string, kind: 'lesson' | 'page'): FoundPage => ({
  id,
  isExact: true,
  page: { id, url: `en/${id}/`, title: id, kind },
});

/** A search field with its list over an engine whose passages come when they are let go. */
const open = (pages: readonly FoundPage[]) => {
  const waiting = new Map<string, () => void>();
  const answer: TextAnswer = {
    found: [...pages],
    readPassage: async (fragment) => {
      await new Promise<void>((resolve) => waiting.set(fragment, resolve));
      return { excerpt: [{ text: `Words of ${fragment}`, isMarked: false }], sections: [] };
    },
  };
  const engine: Engine = {
    expect: () => undefined,
    findNames: () => Promise.resolve([]),
    findPages: () => Promise.resolve(answer),
    listModules: () => Promise.resolve([]),
    restart: () => undefined,
  };
  const input = document.createElement('input');
  const output = document.createElement('div');
  document.body.append(input, output);
  const panel = createPanel({ locale: 'en', engine, input, output });
  input.value = 'claim';
  panel.search();
  return { letGo: (fragment: string) => waiting.get(fragment)?.(), waiting };
};

const rows = () => page.getByRole('listitem');

it('never shows the passage of one page in the row of another, however the filter changes meanwhile', async () => {
  const { letGo, waiting } = open([found('first-lesson', 'lesson'), found('some-page', 'page')]);
  await expect.poll(() => waiting.size).toBe(2);
  const forLesson = waiting.get('first-lesson');
  await page.getByRole('combobox', { name: 'Type' }).selectOptions('Page');
  await expect.poll(() => rows().elements().length).toBe(1);
  letGo('some-page');
  await expect.poll(() => rows().element().textContent).toMatch(/Words of some-page$/);
  forLesson?.();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await expect.poll(() => rows().element().textContent).toMatch(/Words of some-page$/);
});
