/** Letters that Russian ears take for one another, and the й/и, ш/щ slips. */
export const SOUND_ALIKE = 'ао еи ея ия йи еэ иы шщ бп вф гк дт жш зс ую цс жз';
const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters in this table: а–я, then a–z; whatever else there is shares the last place. */
const LETTERS = 64;

function letterAt(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code >= 0x430 && code <= 0x44f) return code - 0x430;
  return code >= 97 && code <= 122 ? code - 97 + 32 : LETTERS - 1;
}

/** Cost of taking one letter for another, both ways: letter × LETTERS + letter. */
const REPLACING = new Float64Array(LETTERS * LETTERS);
function cost(pair: string, slips: number): void {
  const [a, b] = [letterAt(pair, 0), letterAt(pair, 1)];
  REPLACING[a * LETTERS + b] = slips;
  REPLACING[b * LETTERS + a] = slips;
}
REPLACING.fill(1);
for (const row of ROWS) for (let at = 1; at < row.length; at++) cost(row.slice(at - 1, at + 1), 0.8);
SOUND_ALIKE.split(' ').forEach((pair) => cost(pair, 0.4));

const SIGNS = [letterAt('ь', 0), letterAt('ъ', 0)];

/** What leaving out each letter costs: a doubled letter or a soft sign comes and goes more easily than another. */
function dropping(word: string): number[] {
  const costs: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    const light = letter === word.charCodeAt(at - 1) || letter === word.charCodeAt(at + 1) || SIGNS.indexOf(letterAt(word, at)) >= 0;
    costs.push(light ? 0.4 : 1);
  }
  return costs;
}

/**
 * How far each beginning of a misspelling is from a word, in slips, from the empty beginning to the whole:
 * Damerau–Levenshtein where sound-alike letters, doubled letters and soft signs cost 0.4, neighbouring keys and
 * swapped letters 0.8, everything else 1. Gives null as soon as every distance must be above `most`.
 */
export function slipsOfBeginnings(typed: string, word: string, most: number): number[] | null {
  const [typedDrops, wordDrops] = [dropping(typed), dropping(word)];
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (let from = 1; from <= typed.length; from++) last.push((last[from - 1] ?? 0) + (typedDrops[from - 1] ?? 1));
  for (let to = 1; to <= word.length; to++) {
    const letter = word.charCodeAt(to - 1);
    const costs = letterAt(word, to - 1) * LETTERS;
    const drop = wordDrops[to - 1] ?? 1;
    let before = (last[0] ?? 0) + drop;
    let least = before;
    const row: number[] = [before];
    for (let from = 1; from <= typed.length; from++) {
      const same = typed.charCodeAt(from - 1) === letter;
      let best = (last[from - 1] ?? 0) + (same ? 0 : (REPLACING[costs + letterAt(typed, from - 1)] ?? 1));
      best = Math.min(best, before + (typedDrops[from - 1] ?? 1), (last[from] ?? 0) + drop);
      if (from > 1 && to > 1 && typed.charCodeAt(from - 2) === letter && typed.charCodeAt(from - 1) === word.charCodeAt(to - 2)) {
        best = Math.min(best, (beforeLast[from - 2] ?? 0) + 0.8);
      }
      row.push(best);
      before = best;
      if (best < least) least = best;
    }
    if (least > most) return null;
    beforeLast = last;
    last = row;
  }
  return last;
}

/** How far a misspelling is from a word as a whole, in slips (see `slipsOfBeginnings`); Infinity above `most`. */
export function slips(typed: string, word: string, most: number): number {
  const total = slipsOfBeginnings(typed, word, most)?.[typed.length] ?? Infinity;
  return total <= most ? total : Infinity;
}
