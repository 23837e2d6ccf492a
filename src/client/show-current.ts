/* On a narrow screen the menu moves sideways; the page that is open is to be in sight. */
const current = document.querySelector<HTMLElement>('.top nav [aria-current]');
const menu = current?.closest('nav');
if (current && menu) {
  const end = current.offsetLeft - menu.offsetLeft + current.offsetWidth;
  if (end > menu.clientWidth) menu.scrollLeft = end - menu.clientWidth;
}
