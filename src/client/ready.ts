import { copyText } from './hand-over.ts';
import { takePlace } from './alive.ts';

/* A sentence to send as it stands, to whoever must act: without script it is selected by hand. */

const words = document.querySelector<HTMLElement>('[data-ready]');
const said = document.querySelector('[data-ready-said]');
document.querySelector('[data-ready-copy]')?.addEventListener('click', () => {
  if (!words || !said) return;
  void copyText(words.innerText, 'Скопировано. Впишите своё вместо слов в скобках.', words).then((sentence) => {
    said.textContent = sentence;
  });
});
takePlace('ready');
