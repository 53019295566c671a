import { takePlace } from './alive.ts';
import { isKeyOff, switchKey } from './search-key.ts';

/* What the page of results does before its code comes: takes the query from the address, and switches the key «/». */

const field = document.querySelector<HTMLInputElement>('[data-search-input]');
const query = new URLSearchParams(window.location.search).get('q');
const everything = document.querySelector('[data-search-everything]');
// Without a query the list of everything is what the page is for; with one it waits for the results, and stands if they don't come.
if (everything && !query) everything.classList.add('search-everything--now');
if (field && query) {
  // Here already, so that a query is not lost where the code does not come.
  if (field.value === '') field.value = query;
  // As if it were typed, so that the code is fetched.
  field.dispatchEvent(new Event('input'));
}

const keySwitch = document.querySelector<HTMLInputElement>('[data-search-key]');
if (keySwitch) {
  keySwitch.checked = !isKeyOff();
  keySwitch.addEventListener('change', () => {
    if (!switchKey(keySwitch.checked)) keySwitch.checked = true;
  });
  takePlace('search-key');
}
