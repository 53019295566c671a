import {
  FORMAT,
  LEVELS,
  MESSAGES,
  packRow,
  packStems,
  REST,
  ROW_END,
  swapScripts,
  type PackedDetails,
  type PackedDocument,
  type PackedMessage,
  type PortalNames,
  type Pairs,
  type SearchManifest,
  type SearchRest,
  type ShardedManifest,
  type SmallManifest,
} from '../../core/search/format.ts';
import { neighbours } from '../../core/search/messages.ts';
import { soundClass } from '../../core/search/spelling.ts';
import { spellings, type MessageData, type SynonymsData } from '../../schemas/words.ts';
import { createFolding } from '../../core/search/families.ts';
import { words } from '../../core/search/words.ts';
import { familiesOf } from './families.ts';
import { writeFilter } from './filter.ts';
import { impactsOf, pairsOf, stemmed, stemsOf, type Impact, type IndexedDocument, type StemmedDocument, type Stemmer } from './impacts.ts';
import { ordinaryFilter } from './ordinary.ts';
import { packElsewhere, packSynonyms, takenStems } from './synonyms.ts';

export interface IndexOptions {
  /** In the order in which results are filtered. Documents of an unknown section are refused. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly synonyms: SynonymsData;
  readonly messages: readonly Pick<MessageData, 'id' | 'text' | 'variants' | 'others' | 'article'>[];
  /** Numbers that the site vouches for: digits with 8 in front, and a sentence. */
  readonly phones?: readonly (readonly [digits: string, sentence: string])[];
  /** The portal that the base is about. */
  readonly portal?: Omit<PortalNames, 'others'>;
  /** Two files below this size in characters, shards above. */
  readonly smallUpTo?: number;
}

/** File name → text; `index.json` is the entry. */
export type SearchFiles = ReadonlyMap<string, string>;

/** Documents whose titles and descriptions share a file in shards: few, because five results come from five places. */
const BLOCK = 4;

/** Characters after which a term file ends; a row of a common stem is longer by itself. */
const TERM_FILE = 2_000;

/** A corrected word goes only to stems that stand in as many documents; in a large base rarer ones are often misspellings. */
const VOCABULARY_FROM = 3;

/** So many of the commonest stems are named in the entry file of a base in shards. */
const COMMON = 200;

const SMALL_UP_TO = 120_000;
const POSTINGS_PER_STEM = 400;
const STEMS_PER_DOCUMENT = { small: 100, sharded: 400 };

/** The entry file of a small base holds the stems of titles and those that say something of so many documents; the others come after. */
const CORE = { documents: 2, impact: 0.54 };

/** A word of so many documents is one of ours, though a list of foreign ones has it. */
const OURS_FROM = 3;

interface Row {
  readonly word: string;
  readonly row: string;
  /** How many documents hold the stem. */
  readonly frequency: number;
  /** Its greatest impact. */
  readonly strongest: number;
}

/** What the writers of both kinds of base work on. Documents are numbered section by section. */
interface Base {
  readonly documents: readonly IndexedDocument[];
  readonly options: IndexOptions;
  readonly messages: readonly PackedMessage[];
  readonly manifest: Pick<SearchManifest, 'format' | 'documents' | 'sections' | 'bestBets' | 'portal' | 'phone'>;
  readonly families: PackedFamilies;
}

/** The families of a base as its files carry them, and the stems that follow from them. */
interface PackedFamilies {
  readonly stem: Stemmer;
  /** Stems that stand for others: corrections lead to them too. */
  readonly others: readonly string[];
  /** For the entry file. */
  readonly first: string;
  /** For the rest of a small base. */
  readonly rest: string;
}

/** How much a word counts for the weight of its family, by where it stands. */
const USES = { title: 7, words: 3, description: 2, body: 1 };

/**
 * Families of at least this weight a document stand in the entry file of a small base, and those without which a word of a title
 * is not known by another of its forms: «забыл» must find «Забыл пароль» before the rest has come.
 */
const FIRST_FAMILIES = 1.2;
/** What a base says once in passing is not worth a line. */
const LIGHTEST_FAMILY = 4;
/** In a base in shards so many words are looked at, the commonest first, and the table may have so many characters. */
const SHARDED_FAMILIES = { words: 6_000, characters: 1_500 };

function packFamilies(documents: readonly IndexedDocument[], { synonyms }: IndexOptions, kind: 'small' | 'shards'): PackedFamilies {
  const used = new Map<string, number>();
  const use = (texts: readonly string[], weight: number): void => {
    for (const text of texts) for (const { text: word } of words(text)) used.set(word, (used.get(word) ?? 0) + weight);
  };
  for (const { title, keywords, phrases, errorMessages, allHeadings, description, body } of documents) {
    use([title], USES.title);
    use([...keywords, ...phrases, ...errorMessages], USES.words);
    use([...allHeadings, description], USES.description);
    use([body], USES.body);
  }
  use([...synonyms.groups, ...synonyms.oneWay.flatMap(({ from, to }) => [from, to])].flat(), USES.words);
  const inShards = kind === 'shards';
  const looked = inShards ? [...used].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, SHARDED_FAMILIES.words) : used;
  const families = familiesOf(new Map(looked));
  const keys = new Set([...used.keys()].map((word) => families.stem(word)));
  const isKnown = (stem: string): boolean => inShards || keys.has(stem);
  const table = families.table(isKnown);
  let room = SHARDED_FAMILIES.characters;
  const byRule = createFolding('', isKnown);
  const inTitles = new Set(
    documents
      .flatMap(({ title }) => words(title).map(({ text }) => text))
      .filter((word) => byRule.stem(word) !== families.stem(word))
      .map(families.stem),
  );
  const isFirst = ({ key, weight, text }: (typeof table)[number]): boolean =>
    inShards ? (room -= text.length + 1) >= 0 : weight >= FIRST_FAMILIES * documents.length || inTitles.has(key);
  const first = table.filter(isFirst);
  const rest = inShards ? [] : table.filter((entry) => !isFirst(entry) && entry.weight >= LIGHTEST_FAMILY);
  const packed = (entries: typeof table): string => swapScripts(entries.map(({ text }) => text).join(';'));
  const folding = createFolding(packed([...first, ...rest]), isKnown);
  return { stem: (word) => folding.stem(word), others: folding.others(), first: packed(first), rest: packed(rest) };
}

function packImpacts(list: readonly Impact[], pairs?: Pairs): string {
  const strongest = list.length <= POSTINGS_PER_STEM ? list : list.toSorted((a, b) => b.impact - a.impact).slice(0, POSTINGS_PER_STEM);
  const postings = strongest.map(({ document, impact }) => ({
    level: Math.max(1, Math.min(LEVELS, Math.ceil(impact * LEVELS))),
    documents: [document],
  }));
  return packRow(list.length, postings, pairs);
}

function rowsOf(byStem: ReadonlyMap<string, readonly Impact[]>, pairs?: ReadonlyMap<string, Pairs>): Row[] {
  return [...byStem]
    .map(([word, list]) => ({
      word,
      row: packImpacts(list, pairs?.get(word)),
      frequency: list.length,
      strongest: Math.max(...list.map(({ impact }) => impact)),
    }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
}

/** The stems, then a row each. */
function termFile(rows: readonly Row[]): string {
  return [packStems(rows.map(({ word }) => word)), ...rows.map(({ row }) => row)].join(ROW_END);
}

/** Cuts a sorted list into files of about `size` characters. */
function cut<Item>(items: readonly Item[], size: number, measure: (item: Item) => number): Item[][] {
  const files: Item[][] = [];
  let room = 0;
  for (const item of items) {
    if (room <= 0) {
      files.push([]);
      room = size;
    }
    files[files.length - 1]?.push(item);
    room -= measure(item);
  }
  return files;
}

/** A result has room for one sentence. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s)/.exec(text)?.[0] ?? text;
}

function packTitle({ slug, title }: IndexedDocument): [slug: string, title: string] {
  return [slug, swapScripts(title)];
}

function packDetails({ description, headings, node }: IndexedDocument): PackedDetails {
  const packed = headings.map(({ text, anchor }) => [swapScripts(text), anchor] as const);
  const shown = swapScripts(firstSentence(description));
  return node === undefined ? [shown, packed] : [shown, packed, node];
}

function baseOf(input: readonly IndexedDocument[], options: IndexOptions, families: PackedFamilies): Base {
  const order = new Map(options.sections.map(({ id }, at) => [id, at]));
  for (const { slug, section } of input) {
    if (!order.has(section)) throw new Error(`${slug}: there is no section ${section}`);
  }
  const documents = input.toSorted((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0));
  const numberOf = new Map(documents.map(({ slug }, at) => [slug, at]));
  const bets = options.synonyms.bestBets.flatMap(({ queries, article }) => {
    const document = numberOf.get(article);
    return document === undefined
      ? []
      : queries.map((query) => [swapScripts(stemsOf(query, families.stem).toSorted().join(' ')), document] as const);
  });
  const phone = (options.synonyms.things?.phone ?? []).flatMap((slug) => numberOf.get(slug) ?? []);
  return {
    documents,
    options,
    families,
    messages: options.messages.flatMap((message) => {
      const document = numberOf.get(message.article);
      return document === undefined ? [] : [[message.id, document, ...spellings(message).map(swapScripts)] as const];
    }),
    manifest: {
      format: FORMAT,
      documents: documents.length,
      sections: options.sections
        .map(({ id, title }) => ({ id, title, from: documents.findIndex(({ section }) => section === id) }))
        .filter(({ from }) => from >= 0),
      bestBets: Object.fromEntries(bets),
      ...(options.portal && { portal: { ...options.portal, others: otherNames(options, families.stem).map(swapScripts) } }),
      ...(phone.length > 0 && { phone }),
    },
  };
}

/** Two files, what a first answer needs and the rest, and one of messages for the queries that may quote one. */
function writeSmall({ documents, options, messages, manifest, families }: Base, rows: readonly Row[]): SearchFiles {
  const inTitles = new Set(documents.flatMap(({ title }) => stemsOf(title, families.stem)));
  const isCore = ({ word, frequency, strongest }: Row): boolean =>
    (frequency >= CORE.documents && strongest >= CORE.impact) || inTitles.has(word);
  const known = new Set(rows.map(({ word }) => word));
  const entry: SmallManifest = {
    ...manifest,
    terms: termFile(rows.filter(isCore)),
    titles: documents.map(packTitle),
    synonyms: packSynonyms(options.synonyms, known, families.stem),
    families: families.first,
  };
  const rest: SearchRest = {
    terms: termFile(rows.filter((row) => !isCore(row))),
    families: families.rest,
    details: documents.map(packDetails),
    ...(options.phones && { phones: options.phones }),
    // What articles are about is ours, whatever the list says.
    elsewhere: packElsewhere(
      options.synonyms,
      families.stem,
      new Set([...inTitles, ...rows.filter(({ frequency }) => frequency >= OURS_FROM).map(({ word }) => word)]),
    ),
    ...(messages.length > 0 && { messages: messageFilter(options.messages) }),
    ordinary: ordinaryFilter(new Set([...known, ...families.others]), new Set(takenStems(options.synonyms, families.stem)), families.stem),
  };
  return new Map([
    ['index.json', JSON.stringify(entry)],
    [REST, JSON.stringify(rest)],
    ...(messages.length > 0 ? [[MESSAGES, JSON.stringify(messages)] as const] : []),
  ]);
}

/** Many small files, of which a query reads those that its words and results stand in. A large base says the ordinary words itself. */
function writeShards({ documents, options, messages, manifest, families }: Base, texts: readonly StemmedDocument[]): SearchFiles {
  const byStem = impactsOf(texts, STEMS_PER_DOCUMENT.sharded);
  const rows = rowsOf(byStem, pairsOf(texts, byStem));
  const files = new Map<string, string>();

  const terms = cut(rows, TERM_FILE, ({ word, row }) => word.length + row.length);
  terms.forEach((part, at) => files.set(`t${at}.txt`, termFile(part)));

  cut(documents, BLOCK, () => 1).forEach((part, at) => {
    const packed = part.map((document): PackedDocument => [...packTitle(document), packDetails(document)]);
    files.set(`d${at}.json`, JSON.stringify(packed));
  });

  const correctable = rows.filter(({ word, frequency }) => frequency >= VOCABULARY_FROM && word.length > 2 && /^[а-я]+$/.test(word));
  const vocabulary: Record<string, number> = {};
  [...Map.groupBy(correctable, ({ word }) => soundClass(word))].forEach(([sound, list], at) => {
    files.set(`v${at}.txt`, packStems(list.map(({ word }) => word)));
    vocabulary[swapScripts(sound)] = at;
  });

  if (messages.length > 0) files.set(MESSAGES, JSON.stringify(messages));
  const known = new Set(rows.map(({ word }) => word));
  const entry: ShardedManifest = {
    ...manifest,
    block: BLOCK,
    shards: terms.map((part, at) => swapScripts(separator(terms[at - 1]?.at(-1)?.word ?? '', part[0]?.word ?? ''))).join(' '),
    vocabulary,
    common: commonest(rows),
    synonyms: packSynonyms(options.synonyms, known, families.stem),
    families: families.first,
    ...(messages.length > 0 && { messages: messageFilter(options.messages) }),
  };
  return files.set('index.json', JSON.stringify(entry));
}

/**
 * Makes the files of the search index: two while the base is small, shards above. The same input gives the same bytes.
 * Throws when a document stands in a section that `sections` lacks.
 */
export function writeIndex(input: readonly IndexedDocument[], options: IndexOptions): SearchFiles {
  const room = (options.smallUpTo ?? SMALL_UP_TO) - JSON.stringify(input.map(packDetails)).length;
  const shards = (): SearchFiles => {
    const base = baseOf(input, options, packFamilies(input, options, 'shards'));
    return writeShards(
      base,
      base.documents.map((document) => stemmed(document, base.families.stem)),
    );
  };
  if (room < 0) return shards();
  const base = baseOf(input, options, packFamilies(input, options, 'small'));
  const texts = base.documents.map((document) => stemmed(document, base.families.stem));
  const rows = rowsOf(impactsOf(texts, STEMS_PER_DOCUMENT.small));
  const size = rows.reduce((sum, { word, row }) => sum + word.length + row.length, 0);
  return size <= room ? writeSmall(base, rows) : shards();
}

/** What the editors call the portal besides its name: words that find its name and nothing else. */
function otherNames({ portal, synonyms }: IndexOptions, stem: Stemmer): string[] {
  const name = stemsOf(portal?.name ?? '', stem).join(' ');
  return synonyms.oneWay
    .filter(({ to }) => to.length === 1 && stemsOf(to[0] ?? '', stem).join(' ') === name)
    .flatMap(({ from }) => from.map((text) => stemsOf(text, stem)))
    .flatMap(([first, ...more]) => (first === undefined || more.length > 0 ? [] : [first]));
}

/** The stems that stand in most documents, commonest first. */
function commonest(rows: readonly Row[]): string {
  const sorted = rows.toSorted((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1));
  return sorted
    .slice(0, COMMON)
    .map(({ word }) => swapScripts(word))
    .join(' ');
}

/** The shortest beginning of a file's first stem that sorts after the last stem of the file before. */
function separator(last: string, first: string): string {
  for (let length = 1; length < first.length; length++) if (first.slice(0, length) > last) return first.slice(0, length);
  return first;
}

/** Eight bits a pair of words let through one query of forty or so that quotes nothing. */
const MESSAGE_BITS = 8;

function messageFilter(messages: IndexOptions['messages']): string {
  return writeFilter(new Set(messages.flatMap((message) => spellings(message).flatMap(neighbours))), MESSAGE_BITS);
}
