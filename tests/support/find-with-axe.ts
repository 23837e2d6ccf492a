import { AxeBuilder } from '@axe-core/playwright';
import type * as Axe from 'axe-core';
import type { Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Style sheets are fetched a second time only for rules that we do not ask for. */
const lean: RunOptions = { resultTypes: ['violations'], preload: false };

const tell = (violations: Result[]): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`,
    ),
  );

/**
 * What axe finds in the colours of a page and its frames. Of all texts of one kind, in the same colour and type on the same
 * grounds, one stands for all: looking at each takes longer than all other rules together.
 */
const findColours = async (page: Page): Promise<string[]> => {
  const found = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(async (options) => {
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
        const { violations } = await (globalThis as unknown as { axe: typeof Axe }).axe.run(
          { include: [...kinds.values()] },
          { ...options, runOnly: ['color-contrast'] },
        );
        return violations;
      }, lean),
    ),
  );
  return tell(found.flat());
};

/** What axe finds in the page and its frames. */
export const findings = async (page: Page): Promise<string[]> => {
  const axe = new AxeBuilder({ page })
    // A copy: the builder writes its rules into it.
    .options({ ...lean })
    // Without frames from elsewhere; the other mode opens a page of its own for every look.
    .setLegacyMode()
    .withTags(allRules)
    .disableRules([
      'color-contrast',
      // The gallery shows the same widget many times over, so its regions cannot have names of their own.
      ...(page.url().includes('/gallery/') ? ['landmark-unique'] : []),
    ]);
  return [...tell((await axe.analyze()).violations), ...(await findColours(page))];
};

/** What axe finds in the dark theme as well, once it has looked at the page in the light one: only colours can differ. */
export const darkFindings = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' });
  return findColours(page);
};
