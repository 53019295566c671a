import { plainly } from './plain.ts';

const email = /@|соба[кч]|[([]\s?(?:at|эт)/i;
const password = /п[ао]р+о?л|пас+|pwd/i;
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
  return (password.test(plain) || /pass/i.test(plain)) && secret.test(plain.replace(/[\s!?.]+$/, '').replace(/pass\w*/gi, ''));
}
