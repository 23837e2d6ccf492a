/** A widget that cannot wake says so in its own place; the rest of the page lives, and what it shows can still be read. */
const words = {
  zh: '这个工具没有加载成功，内容还能看。请检查网络，再刷新一次。',
  en: 'This part did not load; what it shows can still be read. Check the connection and reload.',
};

document.addEventListener('astro:hydration-error', (event) => {
  if (!(event.target instanceof HTMLElement) || event.target.querySelector('[data-failed]')) return;
  const card = document.createElement('p');
  card.className = 'field-error';
  card.dataset['failed'] = '';
  card.setAttribute('role', 'alert');
  card.textContent = document.documentElement.lang.startsWith('zh') ? words.zh : words.en;
  event.target.prepend(card);
});
