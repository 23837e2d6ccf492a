/** Prints one element of the page: everything that does not lead to it stays off the paper. */
export const printAlone = (element: Element): void => {
  const hidden: Element[] = [];
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    const others = [...(one.parentElement?.children ?? [])].filter((other) => other !== one);
    hidden.push(...others.filter((other) => !other.matches('script, style')));
  }
  for (const one of hidden) one.setAttribute('data-off-paper', '');
  addEventListener('afterprint', () => hidden.forEach((one) => one.removeAttribute('data-off-paper')), {
    once: true,
  });
  print();
};
