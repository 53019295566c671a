/** The three Russian forms of a counted noun: one (1 шаг), few (2 шага), many (5 шагов). */
export type PluralForms = readonly [one: string, few: string, many: string];

/**
 * Picks the form of a noun after an integer, by the Russian rule of CLDR
 * (own code: Intl.PluralRules is missing in some engines that we serve).
 */
export function plural(count: number, [one, few, many]: PluralForms): string {
  const tens = Math.abs(count) % 100;
  const units = tens % 10;
  if (tens > 10 && tens < 20) return many;
  if (units === 1) return one;
  return units > 1 && units < 5 ? few : many;
}

/** «3 шага»: the number, a no-break space and the noun in its form. */
export function counted(count: number, forms: PluralForms): string {
  return `${count}\u00a0${plural(count, forms)}`;
}
