/** Letters that Russian ears take for one another, and the й/и, ш/щ slips. Keys are sorted pairs. */
const SOUND_ALIKE: ReadonlySet<string> = new Set(
  'ао еи ея ия йи еэ иы шщ бп вф гк дт жш зс ую цс жз'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)].sort().join('')),
);

const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS: ReadonlySet<string> = new Set(
  ROWS.reduce<string[]>((pairs, row) => {
    for (let at = 1; at < row.length; at++) pairs.push([row.charAt(at - 1), row.charAt(at)].sort().join(''));
    return pairs;
  }, []),
);

function replacing(a: string, b: string): number {
  if (a === b) return 0;
  const pair = a < b ? a + b : b + a;
  if (SOUND_ALIKE.has(pair)) return 0.4;
  return NEIGHBOURS.has(pair) ? 0.8 : 1;
}

/** A doubled letter or a soft sign comes and goes more easily than another letter. */
function dropping(word: string, at: number): number {
  const letter = word.charAt(at);
  if (letter === 'ь' || letter === 'ъ' || letter === word.charAt(at - 1) || letter === word.charAt(at + 1)) return 0.4;
  return 1;
}

/**
 * How far each beginning of a misspelling is from a word, in slips, from the empty beginning to the whole:
 * Damerau–Levenshtein where sound-alike letters, doubled letters and soft signs cost 0.4, neighbouring keys and
 * swapped letters 0.8, everything else 1. Gives null as soon as every distance must be above `most`.
 */
export function slipsOfBeginnings(typed: string, word: string, most: number): number[] | null {
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (let from = 1; from <= typed.length; from++) last.push((last[from - 1] ?? 0) + dropping(typed, from - 1));
  for (let to = 1; to <= word.length; to++) {
    const row: number[] = [(last[0] ?? 0) + dropping(word, to - 1)];
    let least = row[0] ?? 0;
    for (let from = 1; from <= typed.length; from++) {
      let cost = Math.min(
        (last[from - 1] ?? 0) + replacing(typed.charAt(from - 1), word.charAt(to - 1)),
        (row[from - 1] ?? 0) + dropping(typed, from - 1),
        (last[from] ?? 0) + dropping(word, to - 1),
      );
      if (from > 1 && to > 1 && typed.charAt(from - 1) === word.charAt(to - 2) && typed.charAt(from - 2) === word.charAt(to - 1)) {
        cost = Math.min(cost, (beforeLast[from - 2] ?? 0) + 0.8);
      }
      row.push(cost);
      if (cost < least) least = cost;
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
