import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kindred } from '../../core/search/families.ts';
import { stem } from '../../core/search/stem.ts';
import { stopWords } from '../../core/search/stop-words.ts';
import { morphology, type Morphology } from './morphology.ts';

/** What the rules below cannot know: irregular forms, pairs of roots, pairs of words, words that must stay apart. */
const WORDS = path.resolve('src/build/search/family-words.txt');

interface FamilyWords {
  readonly roots: readonly (readonly [root: string, ends: readonly string[]])[];
  readonly pairs: readonly (readonly [imperfective: string, perfective: string])[];
  readonly whole: readonly (readonly string[])[];
  readonly apart: readonly (readonly [string, string])[];
}

function readFamilyWords(text: string): FamilyWords {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    const name = /^\[(.+)\]$/.exec(line)?.[1];
    if (name !== undefined) sections.set(name, (lines = []));
    else if (line !== '' && !line.startsWith('#')) lines.push(line);
  }
  const pair = (line: string, by: RegExp): readonly [string, string] => {
    const [first = '', second = ''] = line.split(by);
    return [first, second];
  };
  const of = (name: string): readonly string[] => sections.get(name) ?? [];
  return {
    roots: of('roots').map((line) => {
      const [root, ends] = pair(line, /:\s*/);
      return [root, ends.split(' ')];
    }),
    pairs: of('pairs').map((line) => pair(line, /:\s*/)),
    whole: of('whole').map((line) => line.split(' ')),
    apart: of('apart').map((line) => pair(line, / /)),
  };
}

/** Consonants that change at the end of a root before an imperfective ending: обратить – обращать, исправить – исправлять. */
const SOFTENED: readonly (readonly [hard: string, soft: string])[] = [
  ['ст', 'щ'],
  ['ск', 'щ'],
  ['д', 'жд'],
  ['д', 'ж'],
  ['з', 'ж'],
  ['с', 'ш'],
  ['т', 'ч'],
  ['т', 'щ'],
  ['б', 'бл'],
  ['п', 'пл'],
  ['в', 'вл'],
  ['ф', 'фл'],
  ['м', 'мл'],
];

/** The root as it is, and with its last consonants softened. */
function softened(root: string): string[] {
  return [root, ...SOFTENED.flatMap(([hard, soft]) => (root.endsWith(hard) ? [root.slice(0, -hard.length) + soft] : []))];
}

/** The root as it is, and with its last о as а: сбросить – сбрасывать. */
function opened(root: string): string[] {
  const at = root.search(/о[^аеиоуыэюя]*$/);
  return at < 0 ? [root] : [root, `${root.slice(0, at)}а${root.slice(at + 1)}`];
}

/** The imperfective verbs that a perfective one may have by the rules of sounds; most of them do not exist. */
export function imperfectivesOf(perfective: string): string[] {
  const reflexive = /(?:ся|сь)$/.exec(perfective)?.[0] ?? '';
  const verb = perfective.slice(0, perfective.length - reflexive.length);
  const root = verb.slice(0, -3);
  // Without a vowel it is hardly a root: «слать» has nothing to do with «сливать».
  const long = (roots: readonly string[]): string[] =>
    roots
      .filter((one) => /[аеиоуыэюя]/.test(one))
      .flatMap(opened)
      .flatMap((one) => [`${one}ывать`, `${one}ивать`]);
  const made: string[] = [];
  if (/[ая]ть$/.test(verb)) made.push(...long([root]), `${root}авать`);
  if (/ить$/.test(verb)) made.push(...long(softened(root)), ...softened(root).flatMap((one) => [`${one}ать`, `${one}ять`]), `${root}ивать`);
  if (/еть$/.test(verb)) made.push(...long(softened(root)), `${root}евать`);
  if (/ыть$/.test(verb)) made.push(`${root}ывать`);
  if (/уть$/.test(verb)) made.push(`${root}увать`);
  if (/нуть$/.test(verb)) {
    const short = verb.slice(0, -4);
    for (const consonant of ['', 'г', 'к', 'д', 'б', 'п', 'х']) made.push(`${short}${consonant}ать`, ...long([short + consonant]));
  }
  const ending = reflexive === '' ? '' : 'ся';
  return [...new Set(made)].map((one) => one + ending);
}

/** The verbs of which an adjective may be a participle; most of them do not exist. */
function verbsOfParticiple(adjective: string): string[] {
  const reflexive = adjective.endsWith('ся') ? 'ся' : '';
  const word = reflexive === '' ? adjective : adjective.slice(0, -2);
  const made: string[] = [];
  const passive = /^(.+?)([ая]нн|енн|т|[ая]вш|[иыеу]вш|ующ|[ая]ющ|юющ)[ыи]й$/.exec(word);
  const [, root = '', ending = ''] = passive ?? [];
  if (/^[ая]нн$/.test(ending)) made.push(`${root}${ending.charAt(0)}ть`);
  if (ending === 'енн') {
    for (const [hard, soft] of [['', ''] as const, ...SOFTENED]) {
      if (!root.endsWith(soft)) continue;
      const base = root.slice(0, root.length - soft.length) + hard;
      made.push(`${base}ить`, `${base}еть`);
    }
    made.push(`${root}ти`, `${root}сти`);
  }
  if (ending === 'т') made.push(`${root}ть`);
  if (/вш$/.test(ending)) made.push(`${root}${ending.charAt(0)}ть`);
  if (ending === 'ующ') made.push(`${root}овать`, `${root}евать`);
  if (/^[ая]ющ$/.test(ending)) made.push(`${root}${ending.charAt(0)}ть`);
  return made.map((verb) => verb + reflexive);
}

/** Which dictionary forms belong to one family, beside each other. */
type Kinship = ReadonlyMap<string, ReadonlySet<string>>;

function kinshipOf({ lemmas, aspectOf, has }: Morphology, words: FamilyWords): Kinship {
  const kin = new Map<string, Set<string>>();
  const apart = new Set(words.apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const plain = (lemma: string): string => lemma.replace(/ся$/, '');
  const join = (a: string, b: string): void => {
    if (a === b || !has(a) || !has(b) || apart.has(`${plain(a)} ${plain(b)}`)) return;
    kin.set(a, (kin.get(a) ?? new Set()).add(b));
    kin.set(b, (kin.get(b) ?? new Set()).add(a));
  };
  const mayPair = (imperfective: string, perfective: string): boolean => {
    const [one, other] = [aspectOf(imperfective), aspectOf(perfective)];
    return one !== null && other !== null && one !== 'perfective' && other !== 'imperfective';
  };
  const all = [...lemmas()];
  /** Verbs whose pair is in the table of roots: the rules of sounds would join them with another («нажать» and «наживать»). */
  const paired = new Set<string>();
  for (const lemma of all) {
    if (aspectOf(lemma) === null) continue;
    for (const [imperfective, perfective] of words.pairs) {
      if (!lemma.endsWith(imperfective)) continue;
      const before = lemma.slice(0, -imperfective.length);
      for (const prefix of before === '' ? [] : [before, `${before}о`, `${before}ъ`]) {
        if (!mayPair(lemma, prefix + perfective)) continue;
        join(lemma, prefix + perfective);
        paired.add(prefix + perfective).add(`${prefix}${perfective}ся`);
      }
    }
  }
  for (const lemma of all) {
    const aspect = aspectOf(lemma);
    if (aspect !== null) {
      // A verb and the same with -ся: their other forms have one stem anyhow.
      if (/(?:ть|чь)ся$|тись$/.test(lemma)) join(lemma, lemma.slice(0, -2));
      if (aspect !== 'imperfective' && !paired.has(lemma)) {
        for (const other of imperfectivesOf(lemma)) if (aspectOf(other) === 'imperfective') join(other, lemma);
      }
      for (const [root, ends] of words.roots) {
        if (!lemma.endsWith(root)) continue;
        const before = lemma.slice(0, -root.length);
        // «Вышел» and «взошел» lose a letter of the prefix; «отойти» keeps its о.
        for (const prefix of new Set([before, before.replace(/ы$/, 'ый')])) {
          for (const end of ends) if (aspectOf(prefix + end) === null) join(lemma, prefix + end);
        }
      }
    } else if (/[ыи]й(?:ся)?$/.test(lemma)) {
      for (const verb of verbsOfParticiple(lemma)) if (aspectOf(verb) !== null) join(lemma, verb);
    }
  }
  for (const [first = '', ...others] of words.whole) for (const other of others) join(first, other);
  return kin;
}

let prepared: { readonly words: FamilyWords; readonly kin: Kinship } | undefined;

function prepare(): { readonly words: FamilyWords; readonly kin: Kinship } {
  if (!prepared) {
    const words = readFamilyWords(readFileSync(WORDS, 'utf8'));
    prepared = { words, kin: kinshipOf(morphology(), words) };
  }
  return prepared;
}

/** All dictionary forms of the family of one. */
function familyOf(lemma: string): Set<string> {
  const { kin } = prepare();
  const family = new Set([lemma]);
  for (const member of family) for (const other of kin.get(member) ?? []) family.add(other);
  return family;
}

/** A stem shorter than this may belong to any word: its forms are named one by one. */
const SHORTEST_STEM = 4;
/** Two words of which so many first letters agree may share a stem, as the stemmer has it. */
const SAME_ROOT = 4;
/** Of a table entry the count of letters shared with the stem of its family is one digit. */
const MOST_SHARED = 9;

/** A family as the words of a base use it. */
interface Family {
  readonly lemmas: ReadonlySet<string>;
  /** The forms that people say, by their stems. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** How much the base says each of its stems. */
  readonly uses: Map<string, number>;
  weight: number;
  key: string;
}

/** The families of the words of one base. */
export interface Families {
  /** The stem under which the index keeps a folded word. */
  stem(word: string): string;
  /**
   * The table that a browser needs beside the rules of src/core/search/families.ts, heaviest families first.
   * @param isKnown whether the index has a stem
   */
  table(isKnown: (stem: string) => boolean): readonly FamilyEntry[];
}

/** One family of the table. */
export interface FamilyEntry {
  /** The stem that stands for it. */
  readonly key: string;
  /** How much the base says it. */
  readonly weight: number;
  /** As src/core/search/families.ts reads it, scripts not swapped. */
  readonly text: string;
}

/** Participles in full are hardly ever asked for: of a verb that has its stem from another they are left out. */
const ADJECTIVE = /(?:[ыи]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ое]му|[ое]й|[ыи]м|[ое]м|[ую]ю|[ое]ю|[ыи]х|[ыи]ми)$/;

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

/** Active participles and gerunds are written, hardly ever asked. */
function isSaid(lemma: string, form: string, { aspectOf }: Morphology): boolean {
  return aspectOf(lemma) === null
    ? !/(?:вш|[юуая]щ)[иеа]йс?я?$/.test(lemma)
    : form === lemma || !/(?:в|вши|вшись|[^т][яа]сь|[^н]я)$/.test(form);
}

/**
 * The families of the words that a base or its synonyms use.
 * @param used folded word → how much it counts; the heaviest stem of a family stands for it
 */
export function familiesOf(used: ReadonlyMap<string, number>): Families {
  const language = morphology();
  const byLemma = new Map<string, Family>();
  const familyWith = (lemma: string): Family => {
    const known = byLemma.get(lemma);
    if (known) return known;
    const lemmas = familyOf(lemma);
    const forms = new Set([...lemmas].flatMap((one) => language.formsOf(one).filter((form) => isSaid(one, form, language))));
    const made: Family = { lemmas, byStem: Map.groupBy(forms, stem), uses: new Map(), weight: 0, key: '' };
    for (const one of lemmas) byLemma.set(one, made);
    return made;
  };
  const ofWord = new Map<string, readonly Family[]>();
  for (const [word, weight] of used) {
    if (stopWords.has(word)) continue;
    const candidates = [...new Set(language.lemmasOf(word).map(familyWith))];
    ofWord.set(word, candidates);
    for (const family of candidates) {
      // A form of two words speaks for neither with its full weight.
      const share = weight / candidates.length;
      family.weight += share;
      family.uses.set(stem(word), (family.uses.get(stem(word)) ?? 0) + share);
    }
  }
  const families = [...new Set(byLemma.values())].toSorted((a, b) => b.weight - a.weight || byText(first(a), first(b)));
  giveKeys(families);

  /** Of a form of two words the one that the base says more. */
  const familyOfForm = new Map<string, Family>();
  for (const family of families.toReversed())
    for (const forms of family.byStem.values()) for (const form of forms) familyOfForm.set(form, family);
  const stemOf = (word: string): string => {
    const heaviest = (ofWord.get(word) ?? []).reduce<Family | undefined>(
      (most, one) => (most && most.weight >= one.weight ? most : one),
      undefined,
    );
    return (familyOfForm.get(word) ?? heaviest)?.key ?? stem(word);
  };
  return {
    stem: stemOf,
    table(isKnown) {
      const byRule = (plain: string): string => (isKnown(plain) ? plain : (kindred(plain, isKnown) ?? plain));
      /** What each stem should lead to, by the forms that have it. */
      const wanted = new Map<string, Set<string>>();
      for (const [form, { key }] of familyOfForm) wanted.set(stem(form), (wanted.get(stem(form)) ?? new Set()).add(key));
      // Names and words that the dictionary lacks keep their stems.
      for (const [word, its] of ofWord) if (its.length === 0) wanted.set(stem(word), (wanted.get(stem(word)) ?? new Set()).add(stem(word)));
      const entryOf = (family: Family): FamilyEntry[] => {
        const { key, byStem, weight } = family;
        const isVerb = [...family.lemmas].some((lemma) => language.aspectOf(lemma) !== null);
        if (!isKnown(key)) return [];
        const stems: string[] = [];
        const forms: string[] = [];
        for (const [plain, all] of byStem) {
          const own = all.filter((form) => familyOfForm.get(form) === family);
          if (own.length === 0 || byRule(plain) === key) continue;
          if (plain.length >= SHORTEST_STEM && wanted.get(plain)?.size === 1) stems.push(plain);
          else forms.push(...own.filter((form) => !isVerb || !ADJECTIVE.test(form)));
        }
        if (stems.length + forms.length === 0) return [];
        const packed = (list: readonly string[]): string[] => list.toSorted(byText).map((entry) => shared(key, entry));
        return [{ key, weight, text: [key, ...packed(stems)].join(' ') + (forms.length > 0 ? `:${packed(forms).join(' ')}` : '') }];
      };
      return families.flatMap(entryOf);
    },
  };
}

const first = ({ lemmas }: Family): string => [...lemmas].toSorted(byText)[0] ?? '';

function shared(key: string, entry: string): string {
  let same = 0;
  while (same < MOST_SHARED && same < key.length && key.charAt(same) === entry.charAt(same)) same++;
  return same + entry.slice(same);
}

/** Whether the words of two families look like one root, so that a stem they share may stay shared. */
function looksAlike(a: Family, b: Family): boolean {
  for (const one of a.lemmas) for (const other of b.lemmas) if (one.slice(0, SAME_ROOT) === other.slice(0, SAME_ROOT)) return true;
  return false;
}

/** Gives each family its stem, heaviest family first: one of its own that no other family has, unless both are of one root. */
function giveKeys(families: readonly Family[]): void {
  const holders = new Map<string, Family>();
  for (const family of families) {
    const use = (one: string): number => family.uses.get(one) ?? 0;
    const all = [...family.byStem.keys()];
    // The beginning of most of the others spares the table most.
    const begins = new Map(all.map((one) => [one, all.filter((other) => other.startsWith(one)).length]));
    const own = [...new Set([...all, ...family.uses.keys()])].toSorted(
      (a, b) =>
        Number(b.length >= SHORTEST_STEM) - Number(a.length >= SHORTEST_STEM) ||
        (begins.get(b) ?? 0) - (begins.get(a) ?? 0) ||
        use(b) - use(a) ||
        a.length - b.length ||
        byText(a, b),
    );
    // A stem that a family of the same root holds brings both together, as the stemmer does.
    const common = own.find((one) => {
      const holder = holders.get(one);
      return use(one) > 0 && holder !== undefined && looksAlike(holder, family);
    });
    const held = common === undefined ? undefined : holders.get(common);
    family.key = held?.key ?? own.find((one) => !holders.has(one)) ?? own[0] ?? '';
    for (const one of own) if (!holders.has(one) && use(one) > 0) holders.set(one, family);
  }
}
