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
  return findNearest() || rested || hash;
};

/** The row at the upper edge or the last heading above the upper third of the screen; none at the top of the page. */
const findNearest = (): string => {
  if (scrollY < 200) return '';
  const place =
    document.elementFromPoint(innerWidth / 2, 48)?.closest(rows) ??
    [...document.querySelectorAll(headings)].filter((mark) => isAbove(mark, innerHeight / 3)).at(-1);
  return place ? `#${place.id}` : '';
};

let rested = '';
let timer: ReturnType<typeof setTimeout> | undefined;
addEventListener('scroll', () => {
  clearTimeout(timer);
  timer = setTimeout(() => (rested = findNearest() || rested), 1000);
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch-language]')) {
  const { pathname } = new URL(link.href);
  const update = () => {
    link.href = pathname + location.search + findPlace();
  };
  for (const event of ['pointerdown', 'focus', 'click'] as const) link.addEventListener(event, update);
}
