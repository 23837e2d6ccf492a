import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Result, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every frame is looked at by itself; style sheets are fetched a second time only for rules that we do not ask for. */
const lean: RunOptions = { resultTypes: ['violations'], preload: false, iframes: false };

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const allButColours: RunOptions = {
  ...lean,
  runOnly: allRules,
  rules: { 'color-contrast': { enabled: false } },
};
/** The gallery shows the same widget many times over, so its regions cannot have names of their own. */
const inGallery: RunOptions = {
  ...allButColours,
  rules: { ...allButColours.rules, 'landmark-unique': { enabled: false } },
};

/** What axe finds in a document, colours apart. */
const findFaults = (frame: Frame, options: RunOptions): Promise<Result[]> =>
  frame.evaluate(async (given) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    return (await axe.run(given)).violations;
  }, options);

/**
 * What axe finds in the colours of a document. Of all texts of one kind, in the same colour and type on the same grounds,
 * one stands for all: looking at each takes longer than all other rules together.
 */
const findColours = (frame: Frame): Promise<Result[]> =>
  frame.evaluate(
    async (given) => {
      const grounds = new Map<Element | null, string>([[null, '']]);
      const describeGround = (element: Element | null): string => {
        const known = grounds.get(element);
        if (known !== undefined || !element) return known ?? '';
        const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
        const above = describeGround(element.parentElement);
        const ground = [backgroundColor, backgroundImage, opacity, position, above].join();
        grounds.set(element, ground);
        return ground;
      };
      const kinds = new Map<string, Element>();
      for (const element of document.body.querySelectorAll('*')) {
        const hasText =
          element.matches('input, select, textarea') ||
          [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
        if (!hasText || !element.checkVisibility({ visibilityProperty: true })) continue;
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const kind = [element.tagName, element.getAttribute('class'), color, fontSize, fontWeight];
        kinds.set([...kind, describeGround(element)].join(), element);
      }
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      return (await axe.run({ include: [...kinds.values()] }, given)).violations;
    },
    { ...lean, runOnly: ['color-contrast'] },
  );

/** Looks at the document of a page and at those of its frames, and tells what was found. */
const lookAtAll = async (page: Page, look: (frame: Frame) => Promise<Result[]>): Promise<string[]> =>
  (await Promise.all(page.frames().map(look)))
    .flat()
    .flatMap(({ id, nodes }) =>
      nodes.map(
        (node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`,
      ),
    );

/** What axe finds in the page and its frames. */
export const findings = (page: Page): Promise<string[]> =>
  lookAtAll(page, async (frame) => {
    await frame.evaluate(source);
    const faults = await findFaults(frame, page.url().includes('/gallery/') ? inGallery : allButColours);
    return [...faults, ...(await findColours(frame))];
  });

/** What axe finds in the dark theme as well, once it has looked at the page in the light one: only colours can differ. */
export const darkFindings = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' });
  return lookAtAll(page, findColours);
};
