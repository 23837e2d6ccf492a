import { copyText } from '../platform/copy-text.ts';

/** The copy button of a script takes our lines only; where copying is refused, it selects them. */
const selectLines = (lines: readonly Element[]): void => {
  const selection = getSelection();
  const [first] = lines;
  if (!selection || !first) return;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(lines.at(-1) ?? first);
  selection.removeAllRanges();
  selection.addRange(range);
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-lines]')) {
  button.disabled = false;
  button.addEventListener('click', () => {
    void (async () => {
      const lines = [...(button.closest('figure')?.querySelectorAll('[data-line="us"] > div') ?? [])];
      const isCopied = await copyText(lines.map((line) => line.textContent.trim()).join('\n'));
      if (!isCopied) selectLines(lines);
      const status = button.nextElementSibling;
      if (status) status.textContent = (isCopied ? button.dataset['copied'] : button.dataset['failed']) ?? '';
    })();
  });
}
