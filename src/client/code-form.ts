import { readCode, type ReadCode } from './code.ts';

/** Brings a form with one field for a code to life. `show` gets what the code says, or a sentence about what is wrong with it. */
export function attachCodeForm(form: HTMLFormElement, show: (result: ReadCode | string) => void): void {
  const input = form.querySelector<HTMLInputElement>('input');
  if (!input) return;
  const read = (): void => {
    readCode(input.value).then(show, () => show('Не получилось загрузить схему. Проверьте связь и попробуйте ещё раз.'));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
  });
}
