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

/** Letters that people write for two Russian ones: the second reading, tried where the first gives no known word. */
const HABITS: readonly (readonly [latin: string, russian: string])[] = [
  ['j', 'ж'],
  ['x', 'кс'],
  ['w', 'ш'],
  ['c', 'к'],
  ['c', 'с'],
  ['y', 'й'],
  ['h', 'г'],
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
  return settled(out);
}

/** The usual slips of transliteration: `menyaetsa` has no other reading than «меняется». */
function settled(russian: string): string {
  return russian.replace(/(?:т[сц]а|ця|цца)$/, 'тся');
}

/** All readings of a Latin spelling, the usual one first: `prilojenie` is «прилоение», or «приложение» in another habit. */
export function readingsOfLatin(word: string): string[] {
  const others = HABITS.filter(([latin]) => word.indexOf(latin) >= 0).map(([latin, russian]) => fromLatin(word.split(latin).join(russian)));
  return [fromLatin(word), ...others];
}
