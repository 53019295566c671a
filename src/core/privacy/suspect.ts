import { plainly } from './plain.ts';

const email = /@|соба[кч]|[([]\s?(?:at|эт)/i;
const password = /п[ао]р+о?л|пасс/i;
/** The words for a password that would pass for one themselves. */
const latinPassword = /pass(?:word|wd)?|pwd/i;
/** What every password that is recognised has: a digit, a Latin letter, a sign inside, a colon or a quotation mark before it. */
const secret = /[a-z\d:=«"“„'!@#$%^&*_+~?]/i;
const cardCheck = /cv|пин|pin|обороте/i;
const birth = /р[ое][дж]|др|[дг][./]\s?р/i;

/**
 * Whether a text can hold personal data at all. It weighs a few hundred bytes, so that a page fetches the rules
 * themselves only for whoever types such a thing. False means that `findPersonalData` finds nothing; true means little.
 */
export function mayHoldPersonalData(text: string): boolean {
  const plain = plainly(text);
  const digits = plain.replace(/\D/g, '').length;
  if (digits >= 4 || email.test(plain)) return true;
  if (digits > 0 && (birth.test(plain) || cardCheck.test(plain))) return true;
  const said = plain.replace(/[\s!?.]+$/, '');
  // One of them is the word itself; another is the password: «pass Qwerty».
  return (password.test(said) && secret.test(said)) || (latinPassword.test(said) && secret.test(said.replace(latinPassword, '')));
}

const afterPassword = /((?:п[ао]р+о?л|пасс(?!порт))[а-яё]*|pass(?:word|wd)?(?!port)|pwd)[^]*/i;
const plainWord = /^[«"]?[a-zа-яё]+(?:-[a-zа-яё]+)*[»".,;:!?…]*$/i;

/**
 * What may be said of a text where the rules cannot be had: its plain words, with nothing that follows «пароль».
 * `findPersonalData` finds nothing in it; much that is harmless is lost with the rest.
 */
export function withoutSuspects(text: string): string {
  const words = plainly(text).replace(afterPassword, '$1').split(/\s+/);
  // An address of mail in words: «ivan собака почта точка ру».
  const sign = words.findIndex((word) => /соба[кч]/i.test(word));
  return (sign < 0 ? words : words.slice(0, Math.max(0, sign - 1))).filter((word) => plainWord.test(word)).join(' ');
}
