import './polyfills.ts';
import { concealByDoor, watchSearchFields } from './guard-door.ts';
import { openSearch } from './search-engine.ts';
import { attachPage } from './search-page.ts';

/* The search code of the page of results, fetched by on-use.ts. */

watchSearchFields();
const opened = openSearch();
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form && form.querySelector<HTMLInputElement>('[data-search-input]');
const results = document.querySelector<HTMLElement>('[data-search-results]');
const everything = document.querySelector<HTMLElement>('[data-search-everything]');
if (opened && form && input && results && everything) {
  attachPage({ form, input, results, everything }, opened.engine, opened.page, concealByDoor);
}
