/* What every page pays for search besides its code on first use: the key «/». */
const searchField = document.querySelector<HTMLInputElement>('[data-search-input]');

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}

document.addEventListener('keydown', (event) => {
  if (!searchField || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  event.preventDefault();
  searchField.focus();
  searchField.select();
});

// The page of results answers what its address asks: as if it were typed, so the code is fetched.
if (searchField && document.querySelector('[data-search-page]') && /[?&]q=[^&]/.test(window.location.search)) {
  searchField.dispatchEvent(new Event('input'));
}
