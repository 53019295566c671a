// Buttons «Печать»: they wait until this script works, because without it the browser's own menu prints.
for (const button of Array.from(document.querySelectorAll<HTMLButtonElement>('[data-print]'))) {
  button.classList.remove('waits');
  button.addEventListener('click', () => {
    window.print();
  });
}
