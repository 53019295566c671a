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

/** Brings the practice field to life: shows the layout and Caps Lock. Nothing typed leaves the field. */
export function attachKeyboard(root: ParentNode): void {
  const field = root.querySelector<HTMLElement>('[data-keyboard]');
  const input = field?.querySelector<HTMLInputElement>('[data-keyboard-input]');
  const result = field?.querySelector('[data-keyboard-result]');
  if (!field || !input || !result) return;
  field.hidden = false;
  let capsLock = false;
  input.addEventListener('keyup', (event) => {
    capsLock = event.getModifierState('CapsLock');
  });
  input.addEventListener('input', () => {
    result.textContent = judge(input.value, capsLock);
  });
}
