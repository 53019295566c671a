import { swapScripts } from './format.ts';
import { stem } from './stem.ts';

/** Ends that the stemmer leaves on some forms of a verb, longest first: «верьте», «включаешь», «вернувший». */
const ENDS =
  'уйтесь аеш яеш ывавш ивавш уемся уешь аешь яешь овав уеш ует уем уют уйт ова вшис айт яйт еш иш ет ит ем им ут ют ат ят йт ьт сь ен ан вш нн нут нул ну ла ло ли ть т ь л в н ш й у е и а я'.split(
    ' ',
  );

/** Last consonants of a root that change before some endings: «отправлю», «сброшу», «обращусь», «подтверждаю». */
const HARDENED: readonly (readonly [soft: string, hard: string])[] = [
  ['жд', 'д'],
  ['ж', 'д'],
  ['ж', 'з'],
  ['ж', 'г'],
  ['ш', 'с'],
  ['ч', 'т'],
  ['ч', 'к'],
  ['щ', 'т'],
  ['щ', 'ст'],
  ['бл', 'б'],
  ['пл', 'п'],
  ['вл', 'в'],
  ['мл', 'м'],
];

/** What the stem of an imperfective verb ends in: «записыва», «сбрасыва», «восстанавлива». */
const LONG = /[ыи]ва?$/;
/** «Настроек» beside «настройка». */
const FLEETING_AFTER_VOWEL = /^(.*[аеиоуыэюя])е([бвгджзйклмнпрстфхцчшщ])$/;
const FLEETING = /^(.*[бвгджзйклмнпрстфхцчшщ])[ое]([бвгджзйклмнпрстфхцчшщ])$/;

/** A shorter root says too little to be recognised by rule. */
const SHORTEST = 4;

function* rootsOf(made: string): Generator<string> {
  const bare = LONG.test(made) ? [made.replace(LONG, ''), made] : [made];
  for (const root of bare) {
    const at = root === made ? -1 : root.search(/а[^аеиоуыэюя]*$/);
    for (const one of at < 0 ? [root] : [root, `${root.slice(0, at)}о${root.slice(at + 1)}`]) {
      yield one;
      for (const [soft, hard] of HARDENED) if (one.slice(-soft.length) === soft) yield one.slice(0, one.length - soft.length) + hard;
    }
  }
}

/**
 * A stem of the base of which an unknown stem is probably a form: by the endings that the stemmer misses, the consonants and
 * vowels that change in verbs, and the vowel that comes and goes in nouns. Undefined when no rule leads to a known stem.
 */
export function kindred(unknown: string, isKnown: (stem: string) => boolean): string | undefined {
  if (unknown.length < SHORTEST || !/^[а-я]+$/.test(unknown)) return undefined;
  const fits = (root: string): boolean => root.length >= SHORTEST && root !== unknown && isKnown(root);
  const softer = (root: string): string => (/в$/.test(root) ? root.slice(0, -1) : root);
  const withJ = FLEETING_AFTER_VOWEL.exec(unknown);
  if (withJ && fits(`${withJ[1] ?? ''}й${withJ[2] ?? ''}`)) return `${withJ[1] ?? ''}й${withJ[2] ?? ''}`;
  const fleeting = FLEETING.exec(unknown);
  if (fleeting) {
    const before = fleeting[1] ?? '';
    const after = fleeting[2] ?? '';
    for (const one of [before + after, `${before}ь${after}`]) if (fits(one)) return one;
  }
  for (const end of ['', ...ENDS]) {
    if (unknown.slice(unknown.length - end.length) !== end) continue;
    const made = unknown.slice(0, unknown.length - end.length);
    for (const root of rootsOf(made)) {
      for (const grown of [root, `${root}и`, `${root}а`, `${root}ова`, `${root}ов`, `${root}ну`, `${root}н`, softer(root)])
        if (fits(grown)) return grown;
    }
  }
  return undefined;
}

/** How the words of one base are brought to the stems of its index. */
export interface Folding {
  /** The stem under which the index keeps a folded word. */
  stem(word: string): string;
  /** The stem under which the index keeps the words of another stem: itself where it has no family. */
  family(stem: string): string;
  /** The stems that stand for another one. */
  others(): string[];
  /** Stems of the index for which a stem or a form stands that begins so. */
  startingWith(prefix: string): string[];
  /** Takes the table of the rarer families, which a small base keeps apart. */
  add(packed: string): void;
}

/**
 * Reads packed families, scripts swapped: families separated by semicolons; of each the stem of the index, then stems that
 * stand for it, then, after a colon, whole forms. Of neighbours only what follows the shared beginning is written
 * (see src/build/search/families.ts).
 * @param isKnown whether the index or the synonyms have a stem, as far as they have been read
 */
export function createFolding(packed: string, isKnown: (stem: string) => boolean): Folding {
  const stems = new Map<string, string>();
  const forms = new Map<string, string>();
  const remembered = new Map<string, string>();
  const add = (text: string): void => {
    remembered.clear();
    for (const family of text === '' ? [] : swapScripts(text).split(';')) {
      const [list = '', whole = ''] = family.split(':');
      const entries = list.split(' ');
      const key = entries[0] ?? '';
      const grown = (entry: string): string => key.slice(0, Number(entry.charAt(0))) + entry.slice(1);
      entries.slice(1).forEach((entry) => stems.set(grown(entry), key));
      if (whole !== '') whole.split(' ').forEach((entry) => forms.set(grown(entry), key));
    }
  };
  add(packed);
  return {
    stem(word) {
      const known = remembered.get(word);
      if (known !== undefined) return known;
      const plain = stem(word);
      const made = forms.get(word) ?? stems.get(plain) ?? (isKnown(plain) ? plain : (kindred(plain, isKnown) ?? plain));
      if (remembered.size > 4_000) remembered.clear();
      remembered.set(word, made);
      return made;
    },
    family: (plain) => stems.get(plain) ?? plain,
    others: () => [...stems.keys()],
    startingWith(prefix) {
      const found = new Set<string>();
      for (const table of [stems, forms]) for (const [from, to] of table) if (from.slice(0, prefix.length) === prefix) found.add(to);
      return [...found];
    },
    add,
  };
}
