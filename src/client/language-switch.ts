/** What a reader can be in: a question, or a row of the glossary, the sources, the topics, the syllabus. */
const rows = ':is(main article, main :is(div, li):not(astro-island *))[id]';
/** What a reader can be under. */
const headings = 'main :is(h2, h3, .topic)[id]';

const isAbove = (mark: Element, line: number): boolean => mark.getBoundingClientRect().top < line;

/**
 * The switch keeps the query and the place: a fragment that names no place, such as a tool's shared state; the place it names
 * while that is in sight; otherwise where the reader is, or last rested before going up to the switch.
 * Ids are the same in both languages.
 */
const findPlace = (): string => {
  const { hash } = location;
  const target = document.getElementById(hash.slice(1));
  const isInSight = target && isAbove(target, innerHeight) && target.getBoundingClientRect().bottom > 0;
  if (isInSight || (hash && !target)) return hash;
  return findNearest(scrollY) || findNearest(rested) || hash;
};

/** The row at the upper edge of a screen scrolled to `y`, or the last heading above its upper third; none at the top of the page. */
const findNearest = (y: number): string => {
  if (y < topPx) return '';
  const find = (selector: string, line: number): Element[] =>
    [...document.querySelectorAll(selector)].filter((mark) => isAbove(mark, line + y - scrollY));
  const row = find(rows, 48).filter((mark) => mark.getBoundingClientRect().bottom > 48 + y - scrollY);
  const place = row.at(-1) ?? find(headings, innerHeight / 3).at(-1);
  return place ? `#${place.id}` : '';
};

/** Above this the reader is at the top of the page, in pixels. */
const topPx = 200;
/** Where the reader last rested. What stands there is looked for when the switch is used: it costs the browser a layout. */
let rested = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
addEventListener('scroll', () => {
  clearTimeout(timer);
  timer = setTimeout(() => (rested = scrollY < topPx ? rested : scrollY), 1000);
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch-language]')) {
  const { pathname } = new URL(link.href);
  const update = () => {
    link.href = pathname + location.search + findPlace();
  };
  for (const event of ['pointerdown', 'focus', 'click'] as const) link.addEventListener(event, update);
}
