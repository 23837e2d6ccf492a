/**
 * The switch keeps the query and the place: an explicit fragment (a tool's shared state included),
 * otherwise the last heading or idea above the upper third of the screen. Ids are the same in both languages.
 */
const findPlace = (): string => {
  if (location.hash) return location.hash;
  if (scrollY < 200) return '';
  const marks = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, .topic, .term-row)[id]')];
  const passed = marks.filter((mark) => mark.getBoundingClientRect().top < innerHeight / 3);
  const last = passed.at(-1);
  return last ? `#${last.id}` : '';
};

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch-language]')) {
  const { pathname } = new URL(link.href);
  const update = () => {
    link.href = pathname + location.search + findPlace();
  };
  for (const event of ['pointerdown', 'focus', 'click'] as const) link.addEventListener(event, update);
}
