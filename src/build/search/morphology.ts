import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The dictionary as its package ships it: words with flags, and what each flag adds (https://hunspell.github.io). */
const FOLDER = path.resolve('node_modules/dictionary-ru');

/** One way to make a form: what is taken off the end, what is put there, and how the word must end. */
interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly ending: RegExp;
}

/** The words of Russian with their forms, lower case, е for ё. */
export interface Morphology {
  /** Dictionary forms of which a word is a form; empty for a word that the dictionary lacks. */
  lemmasOf(form: string): readonly string[];
  /** Every form of a dictionary form, itself first; empty for a word that the dictionary lacks. */
  formsOf(lemma: string): readonly string[];
  has(lemma: string): boolean;
  /** Whether a dictionary form is a verb, and of which aspect; null where the dictionary doesn't tell. */
  aspectOf(lemma: string): Aspect | null;
  /** Every dictionary form. */
  lemmas(): Iterable<string>;
}

const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** Flags of the gerunds in -в and in -я: only perfective verbs have the one, only imperfective ones the other. */
const PERFECTIVE = /R/;
const IMPERFECTIVE = /[PQ]/;
const INFINITIVE = /(?:ть|ти|чь)(?:ся|сь)?$/;

function readAffixes(text: string): Map<string, Affix[]> {
  const byAdd = new Map<string, Affix[]>();
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    const affix = {
      flag,
      strip: strip === '0' ? '' : fold(strip),
      add: add === '0' ? '' : fold(add),
      ending: new RegExp(`${fold(condition)}$`),
    };
    byAdd.set(affix.add, [...(byAdd.get(affix.add) ?? []), affix]);
  }
  return byAdd;
}

type Aspect = 'perfective' | 'imperfective' | 'either';

interface Entry {
  flags: string;
  aspect: Aspect | null;
}

function readWords(text: string): Map<string, Entry> {
  const words = new Map<string, Entry>();
  for (const line of text.replaceAll('ё', 'е').split('\n')) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    // Names and abbreviations have no place among words of questions.
    if (word === '' || line.charCodeAt(0) < 0x430) continue;
    const flags = slash < 0 ? '' : line.slice(slash + 1);
    const known = words.get(word);
    if (known) known.flags += flags;
    else words.set(word, { flags, aspect: null });
  }
  for (const [word, entry] of words) {
    if (!INFINITIVE.test(word)) continue;
    const [perfective, imperfective] = [PERFECTIVE.test(entry.flags), IMPERFECTIVE.test(entry.flags)];
    entry.aspect = perfective === imperfective ? 'either' : perfective ? 'perfective' : 'imperfective';
  }
  return words;
}

let loaded: Morphology | undefined;

/** The dictionary; it is read once a process. */
export function morphology(): Morphology {
  loaded ??= readMorphology(readFileSync(path.join(FOLDER, 'index.dic'), 'utf8'), readFileSync(path.join(FOLDER, 'index.aff'), 'utf8'));
  return loaded;
}

/** Reads a Hunspell dictionary of Russian from its two files. */
function readMorphology(dictionary: string, affixes: string): Morphology {
  const byAdd = readAffixes(affixes);
  const byFlag = Map.groupBy([...byAdd.values()].flat(), ({ flag }) => flag);
  const words = readWords(dictionary);
  const longest = Math.max(0, ...[...byAdd.keys()].map(({ length }) => length));
  return {
    lemmasOf(form) {
      const found = new Set<string>(words.has(form) ? [form] : []);
      for (let length = 0; length <= Math.min(longest, form.length); length++) {
        const cut = form.length - length;
        for (const { flag, strip, ending } of byAdd.get(form.slice(cut)) ?? []) {
          const lemma = form.slice(0, cut) + strip;
          if (words.get(lemma)?.flags.includes(flag) && ending.test(lemma)) found.add(lemma);
        }
      }
      return [...found];
    },
    formsOf(lemma) {
      const flags = words.get(lemma)?.flags;
      if (flags === undefined) return [];
      const forms = new Set([lemma]);
      for (const flag of flags) {
        for (const { strip, add, ending } of byFlag.get(flag) ?? []) {
          if (lemma.endsWith(strip) && ending.test(lemma)) forms.add(lemma.slice(0, lemma.length - strip.length) + add);
        }
      }
      return [...forms];
    },
    has: (lemma) => words.has(lemma),
    aspectOf: (lemma) => words.get(lemma)?.aspect ?? null,
    lemmas: () => words.keys(),
  };
}
