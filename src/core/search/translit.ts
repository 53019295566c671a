/** Longest first within a first letter; the usual ways people spell Russian in Latin, chat digits included. */
const PARTS: readonly (readonly [latin: string, russian: string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ye', 'е'],
  ['je', 'е'],
  ['iy', 'ий'],
  ['ij', 'ий'],
  ['yj', 'ый'],
  ['yy', 'ый'],
  ['ey', 'ей'],
  ['ej', 'ей'],
  ['ay', 'ай'],
  ['aj', 'ай'],
  ['oy', 'ой'],
  ['oj', 'ой'],
  ['uy', 'уй'],
  ['uj', 'уй'],
  ["''", 'ъ'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'ц'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'х'],
  ['y', 'ы'],
  ['z', 'з'],
  ["'", 'ь'],
  ['`', 'ь'],
  ['"', 'ъ'],
  ['4', 'ч'],
  ['6', 'ш'],
];

/** In `zaya` the y belongs to the vowel after it: «зая», not «зайа». */
function opensSyllable(word: string, at: number, latin: string): boolean {
  return latin.length === 2 && /[yj]$/.test(latin) && /^[aeou]/.test(word.slice(at + 2));
}

/**
 * Russian for a Latin spelling of one word (`4to` → `что`, `zapis'` → `запись`, `menyaetsa` → `меняетса`).
 * Digits are read as letters only beside letters; what it does not know stays. Expects lower case.
 */
export function fromLatin(word: string): string {
  if (!/[a-z]/.test(word)) return word;
  let out = '';
  let at = 0;
  while (at < word.length) {
    const part = PARTS.find(([latin]) => word.startsWith(latin, at) && !opensSyllable(word, at, latin));
    out += part ? part[1] : word.charAt(at);
    at += part ? part[0].length : 1;
  }
  return out;
}
