/*
 * Code that a page fetches when somebody turns to what it serves, for all pages: Chromium 64 has no import().
 * `<template data-code-for="selector of the fields">` holds its script elements; a copy of them runs once it is in the document.
 * With `data-code-soon` it comes by itself a little after the page, so that a connection which breaks later does no harm.
 */

/** Safari focuses no file field that is pressed; a file may be dropped on one that never was. */
const USES = ['focus', 'click', 'input', 'change'] as const;

/** Milliseconds after the page itself has loaded. */
const SOON = 1_000;

function fetchOnUse(template: HTMLTemplateElement): void {
  let fetched = false;
  let used = false;
  const remark = template.parentElement?.querySelector<HTMLElement>('[data-code-failed]');
  const fetchCode = (): void => {
    if (fetched) return;
    fetched = true;
    const code = document.importNode(template.content, true);
    for (const script of Array.from(code.querySelectorAll('script'))) {
      script.addEventListener('error', () => {
        // What nobody has turned to yet is tried again when somebody does.
        fetched = used;
        if (used && remark) remark.hidden = false;
      });
    }
    document.head.appendChild(code);
  };
  const turnTo = (): void => {
    used = true;
    fetchCode();
  };
  for (const field of Array.from(document.querySelectorAll(template.getAttribute('data-code-for') ?? ''))) {
    for (const use of USES) field.addEventListener(use, turnTo);
    if (document.activeElement === field) turnTo();
  }
  if (template.hasAttribute('data-code-soon')) window.addEventListener('load', () => window.setTimeout(fetchCode, SOON));
}

Array.from(document.querySelectorAll<HTMLTemplateElement>('template[data-code-for]')).forEach(fetchOnUse);
