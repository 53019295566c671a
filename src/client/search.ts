import './polyfills.ts';
import { concealByDoor } from './guard-door.ts';
import { attachCombobox } from './search-combobox.ts';
import { openSearch } from './search-engine.ts';
import { attachPage } from './search-page.ts';

/* The search code itself, fetched by on-use.ts when somebody turns to a search field. */

const template = document.querySelector<HTMLElement>('[data-search-code]');
if (template) {
  const given = (name: string): string => template.getAttribute(`data-${name}`) ?? '';
  const page = {
    index: given('index'),
    articles: given('articles'),
    errors: given('errors'),
    wizard: given('wizard'),
    request: given('request'),
    questions: given('questions'),
    log: given('log'),
  };
  const engine = openSearch(page);
  // The entry file is on its way while the first letters are typed; a failure shows with the first query.
  engine.ready().catch(() => undefined);
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  const everything = document.querySelector<HTMLElement>('[data-search-everything]');
  Array.prototype.forEach.call(document.querySelectorAll('form[data-search]'), (form: HTMLFormElement) => {
    const input = form.querySelector<HTMLInputElement>('[data-search-input]');
    if (!input) return;
    if (results && everything) attachPage({ form, input, results, everything }, engine, page, concealByDoor);
    else attachCombobox(form, input, engine, page);
  });
}
