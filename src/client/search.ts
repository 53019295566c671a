import './polyfills.ts';
import { watchSearchFields } from './guard-door.ts';
import { attachCombobox } from './search-combobox.ts';
import { openSearch } from './search-engine.ts';

/* The search code of a field, fetched by on-use.ts when somebody turns to it. */

watchSearchFields();
const opened = openSearch();
if (opened) {
  Array.prototype.forEach.call(document.querySelectorAll('form[data-search]'), (form: HTMLFormElement) => {
    const input = form.querySelector<HTMLInputElement>('[data-search-input]');
    if (input) attachCombobox(form, input, opened.engine, opened.page);
  });
}
