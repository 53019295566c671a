// Buttons «Печать»: shown only where script runs, because without it the browser's own menu prints.
for (const button of Array.from(document.querySelectorAll<HTMLButtonElement>('[data-print]'))) {
  button.hidden = false;
  button.addEventListener('click', () => {
    window.print();
  });
}
