/*
 * A list to choose from is one line on paper. While a page is printed, what can be chosen in a question of pairs stands under
 * the question, lettered, and each pair has a rule to write on, with the letter of what was chosen already. It is drawn for
 * the printer alone, so that no page carries it, and in every question: it comes with the first that wakes.
 */
const letterOf = (place: number): string => String.fromCharCode(65 + place);

let putBack: (() => void)[] = [];

const drawRule = (select: HTMLSelectElement): void => {
  const rule = document.createElement('span');
  // The first is “choose one”; a space that does not break keeps the line as high as a letter.
  rule.textContent = select.selectedIndex > 0 ? letterOf(select.selectedIndex - 1) : '\u00A0';
  rule.style.borderBlockEnd = '1px solid';
  select.after(rule);
  select.hidden = true;
  putBack.push(() => {
    rule.remove();
    select.hidden = false;
  });
};

const listChoices = (select: HTMLSelectElement): HTMLElement => {
  const list = document.createElement('ol');
  list.type = 'A';
  for (const { text } of [...select.options].slice(1)) {
    const item = document.createElement('li');
    item.textContent = text;
    list.append(item);
  }
  putBack.push(() => list.remove());
  return list;
};

const drawForPaper = (): void => {
  if (putBack.length > 0) return;
  const selects = document.querySelectorAll<HTMLSelectElement>('[id^="q-"] fieldset > .field > select');
  selects.forEach(drawRule);
  // One list for each question, which all of its pairs share.
  const questions = new Map([...selects].map((select) => [select.closest('fieldset'), select]));
  questions.forEach((select, question) => question?.after(listChoices(select)));
};

const drawForScreen = (): void => {
  for (const back of putBack) back();
  putBack = [];
};

if (typeof document !== 'undefined') {
  addEventListener('beforeprint', drawForPaper);
  addEventListener('afterprint', drawForScreen);
}
