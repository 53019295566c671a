import { takePlace } from './alive.ts';

/* The practice field: shows the layout and Caps Lock, without a password being typed. Nothing leaves the field. */

/** What the practice field tells: only the letters' kind is looked at, and only in this field. */
function judge(text: string, capsLock: boolean): string {
  const letters = text.replace(/[^a-zа-яё]/gi, '');
  if (letters === '') return '';
  const parts: string[] = [];
  parts.push(
    /^[a-z]+$/i.test(letters)
      ? 'Включена английская раскладка.'
      : /[a-z]/i.test(letters)
        ? 'Смешаны русские и английские буквы.'
        : 'Включена русская раскладка.',
  );
  if (capsLock || (letters.length > 2 && letters === letters.toUpperCase())) parts.push('Похоже, включён Caps Lock: все буквы заглавные.');
  if (/^\s|\s$/.test(text)) parts.push('В начале или в конце стоит пробел.');
  parts.push('Сравните с тем, как вы задавали пароль.');
  return parts.join(' ');
}

function attach(input: HTMLInputElement, result: Element): void {
  let capsLock = false;
  const show = (): void => {
    const words = judge(input.value, capsLock);
    // Set anew, the same words would be read out once more.
    if (result.textContent !== words) result.textContent = words;
  };
  input.addEventListener('keyup', (event) => {
    capsLock = event.getModifierState('CapsLock');
    show();
  });
  input.addEventListener('input', show);
  takePlace('keyboard');
}

const practiceField = document.querySelector<HTMLInputElement>('[data-keyboard-input]');
const practiceResult = document.querySelector('[data-keyboard-result]');
if (practiceField && practiceResult) attach(practiceField, practiceResult);
