import { takePlace } from './alive.ts';
import { readCode, type ReadCode } from './code.ts';

/**
 * Brings a form with one field for a code to life. `show` gets what the code says, or a sentence about what is wrong with it:
 * of several codes read at once, only of the last.
 */
export function attachCodeForm(form: HTMLFormElement, show: (result: ReadCode | string) => void): void {
  const input = form.querySelector<HTMLInputElement>('input');
  if (!input) return;
  let reads = 0;
  const read = (): void => {
    reads += 1;
    const own = reads;
    const showLast = (result: ReadCode | string): void => {
      if (own !== reads) return;
      input.setAttribute('aria-invalid', String(typeof result === 'string'));
      show(result);
    };
    readCode(input.value).then(showLast, () => {
      // The line is at fault, not what was typed.
      showLast('Не получилось загрузить схему. Проверьте связь и попробуйте ещё раз.');
      input.removeAttribute('aria-invalid');
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
  });
  takePlace('code');
}
