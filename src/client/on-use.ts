/*
 * Code that a page fetches when somebody turns to what it serves, for all pages: Chromium 64 has no import().
 * `<template data-code-for="selector of the fields">` holds its script elements; a copy of them runs once it is in the document.
 */

/** Safari focuses no file field that is pressed; a file may be dropped on one that never was. */
const USES = ['focus', 'click', 'input', 'change'] as const;

function fetchOnUse(template: HTMLTemplateElement): void {
  let fetched = false;
  const fetchCode = (): void => {
    if (fetched) return;
    fetched = true;
    const code = document.importNode(template.content, true);
    const remark = template.parentElement?.querySelector<HTMLElement>('[data-code-failed]');
    for (const script of Array.from(code.querySelectorAll('script'))) {
      script.addEventListener('error', () => {
        if (remark) remark.hidden = false;
      });
    }
    document.head.appendChild(code);
  };
  for (const field of Array.from(document.querySelectorAll(template.getAttribute('data-code-for') ?? ''))) {
    for (const use of USES) field.addEventListener(use, fetchCode);
    if (document.activeElement === field) fetchCode();
  }
}

Array.from(document.querySelectorAll<HTMLTemplateElement>('template[data-code-for]')).forEach(fetchOnUse);
