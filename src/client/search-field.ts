import { isKeyOff } from './search-key.ts';

/* What every page pays for search besides its code on first use: the key «/», which can be switched off (WCAG 2.1.4). */
const searchField = document.querySelector<HTMLInputElement>('[data-search-input]');

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

document.addEventListener('keydown', (event) => {
  if (!searchField || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isKeyOff()) return;
  event.preventDefault();
  searchField.focus();
  searchField.select();
});
