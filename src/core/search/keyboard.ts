const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./" + '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?';
const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю.' + 'ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,';

function table(from: string, to: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at < from.length; at++) pairs.set(from.charAt(at), to.charAt(at));
  return pairs;
}

const TO_RUSSIAN = table(LATIN_KEYS, RUSSIAN_KEYS);
const TO_LATIN = table(RUSSIAN_KEYS, LATIN_KEYS);

function mapped(text: string, pairs: Map<string, string>): string {
  let out = '';
  for (let at = 0; at < text.length; at++) out += pairs.get(text.charAt(at)) ?? text.charAt(at);
  return out;
}

/** What would stand here, had the keyboard been Russian: `gfhjkm` → `пароль`. */
export function typedInRussianLayout(text: string): string {
  return mapped(text, TO_RUSSIAN);
}

/** What would stand here, had the keyboard been English: `ызт` → `spn`, `сфзесрф` → `captcha`. */
export function typedInLatinLayout(text: string): string {
  return mapped(text, TO_LATIN);
}
