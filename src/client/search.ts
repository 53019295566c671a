import './polyfills.ts';
import { concealByDoor, watchSearchFields } from './guard-door.ts';
import { late } from './late.ts';
import { attachCombobox } from './search-combobox.ts';
import { openSearch } from './search-engine.ts';

/* The code of the search, one chunk for every field and for the page of results: fetched when somebody turns to a field. */

watchSearchFields();
const opened = openSearch();
const results = document.querySelector<HTMLElement>('[data-search-results]');
const everything = document.querySelector<HTMLElement>('[data-search-everything]');
for (const form of opened ? Array.from(document.querySelectorAll<HTMLFormElement>('form[data-search]')) : []) {
  const input = form.querySelector<HTMLInputElement>('[data-search-input]');
  if (!opened || !input) continue;
  if (results && everything) {
    late(() => import('./search-page.ts'))().then(
      ({ attachPage }) => attachPage({ form, input, results, everything }, opened.engine, opened.page, concealByDoor),
      () => {
        // The list of everything stands; what is missing is said beside the field.
        const remark = document.querySelector<HTMLElement>('[data-code-failed]');
        if (remark) remark.hidden = false;
      },
    );
  } else attachCombobox(form, input, opened.engine, opened.page);
}
