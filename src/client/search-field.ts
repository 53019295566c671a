import { late } from './late.ts';
import { fetchOnUse } from './on-use.ts';
import { isKeyOff } from './search-key.ts';

/* What every page pays for search besides its code on first use: the key «/», which can be switched off (WCAG 2.1.4). */

const fields = Array.from(document.querySelectorAll<HTMLInputElement>('[data-search-input]'));
const fetchSearch = late(() => import('./search.ts'));

/** Asks for the index together with the code that reads it. */
function fetchIndex(): void {
  const address = document.querySelector('[data-search-code]')?.getAttribute('data-index');
  if (!address || document.querySelector('link[data-search-index]')) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.setAttribute('as', 'fetch');
  link.crossOrigin = '';
  link.setAttribute('data-search-index', '');
  link.href = address;
  document.head.appendChild(link);
}

fetchOnUse(
  fields,
  () => {
    fetchIndex();
    return fetchSearch();
  },
  document.querySelector('[data-code-failed]'),
);

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

document.addEventListener('keydown', (event) => {
  const [field] = fields;
  if (!field || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isKeyOff()) return;
  event.preventDefault();
  field.focus();
  field.select();
});
