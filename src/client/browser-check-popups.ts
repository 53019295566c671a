import { tell } from './browser-check-by-hand.ts';

/**
 * Opens a small empty window when asked to. Never by itself: without a click every browser forbids it, and after a
 * click only a setting or an extension does.
 */
export function attachPopups(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-popups-test]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const opened = window.open('', '', 'width=300,height=200');
    if (opened) opened.close();
    tell(opened ? 'popups.open' : 'popups.shut');
  });
}
