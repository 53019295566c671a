import './polyfills.ts';
import { concealByDoor, watchSearchFields } from './guard-door.ts';
import { attachCombobox } from './search-combobox.ts';
import { openSearch } from './search-engine.ts';
import { attachPage } from './search-page.ts';

/* The code of the search, one chunk for every field and for the page of results: fetched when somebody turns to a field. */

watchSearchFields();
const opened = openSearch();
const results = document.querySelector<HTMLElement>('[data-search-results]');
const everything = document.querySelector<HTMLElement>('[data-search-everything]');
for (const form of opened ? Array.from(document.querySelectorAll<HTMLFormElement>('form[data-search]')) : []) {
  const input = form.querySelector<HTMLInputElement>('[data-search-input]');
  if (!opened || !input) continue;
  if (results && everything) attachPage({ form, input, results, everything }, opened.engine, opened.page, concealByDoor);
  else attachCombobox(form, input, opened.engine, opened.page);
}
