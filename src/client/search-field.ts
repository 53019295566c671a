import { isSuspicious } from './guard-door.ts';

/*
 * What every page pays for search: the key «/», the code itself when somebody turns to a search field, and the guard when
 * a text may hold personal data. Their script elements stand in templates of the page; a copy runs once it is in the document.
 */
const inputs = Array.prototype.slice.call(document.querySelectorAll('[data-search-input]')) as HTMLInputElement[];
const loaded: string[] = [];

function load(name: string): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[${name}]`);
  if (!template || loaded.indexOf(name) >= 0) return;
  loaded.push(name);
  document.head.appendChild(document.importNode(template.content, true));
}

function loadFor(text: string): void {
  load('data-search-code');
  if (isSuspicious(text)) load('data-search-guard');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}

inputs.forEach((input) => {
  const turnTo = (): void => loadFor(input.value);
  input.addEventListener('focus', turnTo);
  input.addEventListener('input', turnTo);
  if (document.activeElement === input) turnTo();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const [input] = inputs;
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});

// The page of results answers what its address asks.
const asked = document.querySelector('[data-search-page]') && new URLSearchParams(window.location.search).get('q');
if (asked) loadFor(asked);
