/*
 * Code that a page fetches when somebody turns to what it serves, for all pages: Chromium 64 has no import().
 * `<template data-code-for="selector of the fields">` holds its script elements; a copy of them runs once it is in the document.
 * With `data-code-soon` it comes by itself a little after the page, so that a connection which breaks later does no harm.
 * With `data-code-before-sending` a form that is sent earlier waits for it: the code may have to hide something first.
 */

/** Safari focuses no file field that is pressed; a file may be dropped on one that never was. */
const USES = ['focus', 'click', 'input', 'change'] as const;

/** Milliseconds after the page itself has loaded. */
const SOON = 1_000;

/** So many milliseconds a form waits; then it is sent as it is, for nobody may be locked out by a bad connection. */
const PATIENCE = 4_000;

/** So many milliseconds code may be on its way before the page says that it has not come; it is welcome later, too. */
const LATE = 8_000;

function fetchOnUse(template: HTMLTemplateElement): void {
  let fetched = false;
  let used = false;
  let came = false;
  let settled = false;
  let waiting: HTMLFormElement | undefined;
  // Most engines remember that a module did not come and never ask for its address again (whatwg/html, issue 6768).
  let again = '';
  const settle = (): void => {
    settled = true;
    // As if it were sent now: whoever listens may stop it or change it.
    waiting?.querySelector('button')?.click();
    waiting = undefined;
  };
  const remark = template.parentElement?.querySelector<HTMLElement>('[data-code-failed]');
  const tell = (): void => {
    if (remark) remark.hidden = came || !used;
  };
  const fetchCode = (): void => {
    if (fetched) return;
    fetched = true;
    settled = false;
    const code = document.importNode(template.content, true);
    for (const script of Array.from(code.querySelectorAll('script'))) {
      script.src += again;
      script.onload = () => {
        came = true;
        tell();
        settle();
      };
      script.onerror = () => {
        // The next use tries again.
        fetched = false;
        again += '?';
        tell();
        settle();
      };
    }
    window.setTimeout(tell, LATE);
    document.head.appendChild(code);
  };
  const turnTo = (): void => {
    used = true;
    fetchCode();
  };
  const hold = (event: Event): void => {
    if (settled) return;
    event.preventDefault();
    if (!waiting) window.setTimeout(settle, PATIENCE);
    waiting = event.target as HTMLFormElement;
    turnTo();
  };
  for (const field of Array.from(document.querySelectorAll(template.getAttribute('data-code-for') ?? ''))) {
    for (const use of USES) field.addEventListener(use, turnTo);
    if (document.activeElement === field) turnTo();
    if (template.hasAttribute('data-code-before-sending')) field.closest('form')?.addEventListener('submit', hold);
  }
  if (template.hasAttribute('data-code-soon')) window.addEventListener('load', () => window.setTimeout(fetchCode, SOON));
}

Array.from(document.querySelectorAll<HTMLTemplateElement>('template[data-code-for]')).forEach(fetchOnUse);
