/*
 * What every page pays for search: the key «/» and, when somebody turns to a search field, the code itself.
 * The code's script element stands in a template of the page; a copy of it runs once it is in the document.
 */
const template = document.querySelector<HTMLTemplateElement>('template[data-search-code]');
const inputs = document.querySelectorAll<HTMLInputElement>('[data-search-input]');
let loaded = false;

function load(): void {
  if (loaded || !template) return;
  loaded = true;
  document.head.appendChild(document.importNode(template.content, true));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}

Array.prototype.forEach.call(inputs, (input: HTMLInputElement) => {
  input.addEventListener('focus', load);
  input.addEventListener('input', load);
  if (document.activeElement === input) load();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const [input] = Array.prototype.slice.call(inputs) as HTMLInputElement[];
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});

// The page of results answers what its address asks.
if (document.querySelector('[data-search-page]') && /[?&]q=[^&]/.test(window.location.search)) load();
