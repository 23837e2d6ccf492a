/* A table wider than its place moves sideways; the keyboard can then move it too. */
for (const table of document.querySelectorAll<HTMLElement>('.prose > table')) {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}
