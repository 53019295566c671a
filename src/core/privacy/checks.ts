/** Every check takes a string of digits only and says whether its control digits fit. */

const sameDigits = /^(\d)\1*$/;

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}

/**
 * The Luhn algorithm of payment cards (ISO/IEC 7812-1, annex B).
 * The number of an ОМС policy uses the same sum: doubling the odd digits as one number and adding
 * up its digits, as the rules of compulsory health insurance say it, gives the same total.
 */
export function passesLuhn(digits: string): boolean {
  if (digits.length < 2 || sameDigits.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * СНИЛС, 11 digits: the sum of nine digits times 9…1, modulo 101, where 100 counts as 00.
 * Numbers up to 001-001-998 were given out before control digits and are not checked (Pension Fund's rule).
 */
export function isSnils(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || sameDigits.test(digits) || Number(digits.slice(0, 9)) <= 1001998) return false;
  const control = (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100;
  return control === Number(digits.slice(9));
}

/** ИНН of a person, 12 digits with two control digits (order of the Federal Tax Service on ИНН, annex). */
export function isPersonalInn(digits: string): boolean {
  if (!/^\d{12}$/.test(digits) || sameDigits.test(digits)) return false;
  const first = (weighted(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  const second = (weighted(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return first === Number(digits.charAt(10)) && second === Number(digits.charAt(11));
}
