import { holds, readFilter } from './bloom.ts';
import { findElsewhere, readElsewhere, type Elsewhere, type FoundElsewhere } from './elsewhere.ts';
import { createFolding } from './families.ts';
import {
  FORMAT,
  MESSAGES,
  REST,
  swapScripts,
  readStems,
  type PackedDocument,
  type PackedMessage,
  type SearchDocument,
  type SearchManifest,
  type SearchRest,
} from './format.ts';
import { findMessage, mayQuote, type FoundMessage } from './messages.ts';
import { rank, SHORT_LIST, type Evidence, type Ranked } from './rank.ts';
import { soundClass } from './spelling.ts';
import { stopWords } from './stop-words.ts';
import { readSynonyms } from './synonyms.ts';
import { createTerms, type ReadFile } from './terms.ts';
import { readThings, type Thing } from './things.ts';
import { isUnknown, type Lexicon } from './concept.ts';
import { understand, type Understanding } from './understand.ts';
import { words } from './words.ts';

export interface SearchOptions {
  /** How many results; ten when not given. */
  readonly limit?: number;
  /** Only documents of this section. */
  readonly section?: string;
  /** Whether the last word may be the beginning of a word; true when not given. */
  readonly prefix?: boolean;
  /** Take every word as it stands: no other layout, no correction. */
  readonly asTyped?: boolean;
  /**
   * Answer at once, with what has been read of a small base or with a few files of a large one; the answer says when it is
   * not complete. False when not given.
   */
  readonly hasty?: boolean;
}

export { SHORT_LIST };

/** Why a result stands first whatever its score. */
export type Promotion = 'best-bet' | 'message' | 'phone';

export interface SearchHit extends SearchDocument {
  readonly score: number;
  readonly promotion?: Promotion;
  /** The heading under which most of the query is answered. */
  readonly hit?: { readonly text: string; readonly anchor: string };
  readonly evidence: readonly Evidence[];
}

/**
 * Whether the base answers: `partly` where words of the query are in no article, `nothing` where the question is about something
 * else. Only a whole answer says `nothing`.
 */
export type AnswerState = 'answered' | 'partly' | 'nothing';

export interface SearchAnswer {
  readonly state: AnswerState;
  /** Words of the query that no article says. */
  readonly unknown: readonly string[];
  /** Whose matter the question is, when it is not ours. */
  readonly elsewhere?: FoundElsewhere;
  /** What in the query is no word: see `readThings`. */
  readonly things: readonly Thing[];
  /** Of each number in the query what the site knows: the sentence that vouches for it, or null. */
  readonly phones: readonly { readonly text: string; readonly known: string | null }[];
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** Documents found in all, before the limit, section filter applied. */
  readonly total: number;
  /** The same by section. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly count: number }[];
  /** The query as it was read, when that differs from what was typed. */
  readonly readAs?: string;
  /** The literal message that the query quotes. */
  readonly message?: { readonly id: string; readonly text: string };
  /** Stems to mark in texts (see `highlight`). */
  readonly stems: ReadonlySet<string>;
  /** How the index brings a folded word to its stem. */
  readonly stem: (word: string) => string;
  /** The half-typed last word, to mark what begins with it. */
  readonly prefix: string;
  /** False when a file of the index is still missing: what is there is shown, asking again may give more. */
  readonly complete: boolean;
  readonly understanding: Understanding;
}

export interface Engine {
  /** Reads the entry file, so that the first query is quick. Rejects when it cannot be read. */
  ready(): Promise<void>;
  /** Answers any string. Rejects only when not even the entry file can be read. */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
}

interface Opened {
  /** The stems of a title in their order; none in a base in shards, whose titles lie in files. */
  titleOf(document: number): readonly string[];
  readonly manifest: SearchManifest;
  readonly lexicon: Lexicon;
  elsewhere(): readonly Elsewhere[];
  /** What vouches for a number; null when it is none of ours. */
  phone(digits: string): string | null;
  /** Reads the rest of a small base; it may fail, and then `lexicon.whole()` stays false. */
  readRest(): Promise<unknown>;
  document(number: number): Promise<SearchDocument | null>;
  /** The literal messages that a query may quote; null when they could not be read. */
  messages(query: string): Promise<readonly PackedMessage[] | null>;
}

/**
 * The search engine over index files that `read` gives by name: from the network, from a folder, from memory.
 * Files are asked for once; a failed one is asked for again by the next query.
 */
export function createEngine(read: ReadFile): Engine {
  let opening: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => {
    opening ??= openIndex(read).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    ready: () => open().then(() => undefined),
    search: async (query, options = {}) => {
      const index = await open();
      if (!options.hasty) await index.readRest();
      return answer(index, query, options);
    },
  };
}

/** Keeps what was read; forgets what failed. */
function remembering<Value>(load: (name: string) => Promise<Value>): (name: string) => Promise<Value | null> {
  const kept = new Map<string, Promise<Value | null>>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const loading = load(name).catch(() => {
      kept.delete(name);
      return null;
    });
    kept.set(name, loading);
    return loading;
  };
}

async function openIndex(read: ReadFile): Promise<Opened> {
  const manifest = JSON.parse(await read('index.json')) as SearchManifest;
  if (manifest.format !== FORMAT) throw new Error(`search: index format ${String(manifest.format)}`);
  const shards = 'shards' in manifest ? manifest : null;
  const parsed = <Content>(name: string): Promise<Content> => read(name).then((text) => JSON.parse(text) as Content);
  const terms = createTerms(manifest, read);
  const synonyms = readSynonyms(manifest.synonyms);
  // A base in shards can't say what it knows before its files are read: there the table alone decides.
  const folding = createFolding(manifest.families, (word) => terms.inShards || synonyms.has(word) || terms.frequency(word) > 0);
  let ordinary = readFilter('');
  let quotable = readFilter(shards?.messages ?? '');
  let rest: SearchRest | null = null;
  let elsewhere: readonly Elsewhere[] = [];
  const portal = new Set([
    ...words(manifest.portal?.name ?? '').map(({ text }) => folding.stem(text)),
    ...(manifest.portal?.others ?? []).map(swapScripts),
  ]);
  const readRest = remembering(async (name) => {
    const found = await parsed<SearchRest>(name);
    terms.addRest(found.terms);
    folding.add(found.families);
    ordinary = readFilter(found.ordinary);
    quotable = readFilter(found.messages ?? '');
    rest = found;
    elsewhere = readElsewhere(found.elsewhere ?? '');
  });
  const vocabulary = remembering((name) => read(name).then(readStems));
  const blocks = remembering(parsed<readonly PackedDocument[]>);
  const messages = remembering((name) => parsed<readonly PackedMessage[]>(name).then((all) => all.map(readMessage)));
  const packedDocument = async (number: number): Promise<PackedDocument | undefined> =>
    'titles' in manifest
      ? manifest.titles[number]
      : (await blocks(`d${Math.floor(number / manifest.block)}.json`))?.[number % manifest.block];
  return {
    manifest,
    lexicon: {
      terms,
      folding,
      portal,
      common: (shards?.common ?? '').split(' ').map(swapScripts),
      synonyms: (stem) => synonyms.get(stem) ?? [],
      vocabulary: (word) => {
        if (!terms.inShards) return Promise.resolve([...terms.all(), ...folding.others()]);
        const number = shards?.vocabulary[swapScripts(soundClass(word))];
        return number === undefined ? Promise.resolve([]) : vocabulary(`v${number}.txt`);
      },
      isOrdinary: (stem) => holds(ordinary, stem),
      whole: () => shards !== null || rest !== null,
    },
    titleOf: titles(manifest, folding.stem),
    elsewhere: () => elsewhere,
    phone: (digits) => rest?.phones?.filter(([own]) => own === digits)[0]?.[1] ?? null,
    readRest: () => (shards ? Promise.resolve() : readRest(REST)),
    async document(number) {
      const packed = await packedDocument(number);
      if (!packed) return null;
      const [slug, title, [description, headings, node] = rest?.details[number] ?? ['', []]] = packed;
      return {
        slug,
        title: swapScripts(title),
        description: swapScripts(description),
        section: sectionAt(number, manifest),
        headings: headings.map(([text, anchor]) => ({ text: swapScripts(text), anchor })),
        ...(node !== undefined && { node }),
      };
    },
    messages: (query) => (mayQuote(query, quotable) ? messages(MESSAGES) : Promise.resolve([])),
  };
}

function readMessage([id, document, ...texts]: PackedMessage): PackedMessage {
  return [id, document, ...texts.map(swapScripts)];
}

/** Below this coverage a query is about something else; below the other one it is answered in part. */
const NOTHING_BELOW = 0.4;
const PARTLY_BELOW = 0.5;
/** A query of more words tells a story: a foreign word in it tells nothing where a row of words is covered so well. */
const STORY = 10;
const STORY_COVERED = 0.6;

function stateOf(coverage: number, ours: boolean, elsewhere: FoundElsewhere | null, length: number): AnswerState {
  // Who names the portal asks us, whatever else is asked.
  if ((elsewhere && (length <= STORY || coverage < STORY_COVERED)) || coverage < NOTHING_BELOW)
    return ours && coverage > 0 ? 'partly' : 'nothing';
  return coverage < PARTLY_BELOW ? 'partly' : 'answered';
}

async function answer(index: Opened, typed: string, options: SearchOptions): Promise<SearchAnswer> {
  const { manifest, lexicon } = index;
  const { things, text } = readThings(typed, manifest.portal?.hosts, manifest.portal?.name);
  const named = things.some(({ kind }) => kind === 'portal');
  // Of an address alone the portal's name is left.
  const query = named && text.trim() === '' ? (manifest.portal?.name ?? '') : things.length > 0 ? text.trim() : text;
  const read = async (guess: boolean) => {
    const { prefix = true, asTyped = false, hasty = false } = options;
    const understanding = await understand(query, lexicon, { prefix, asTyped, hasty, guess });
    return { understanding, ranking: rank(understanding.concepts, lexicon.terms, manifest.documents, index.titleOf) };
  };
  let { understanding, ranking } = await read(false);
  // Too little for a first answer: misspellings are guessed at.
  if (!lexicon.whole() && ranking.ranked.length < SHORT_LIST) ({ understanding, ranking } = await read(true));
  const messages = await index.messages(query);
  const quoted = findMessage(query, messages ?? []);
  const all = promoted(ranking.ranked, query, quoted, index, things);
  const sections = countBySection(all, manifest);
  const inSection = options.section === undefined ? all : all.filter(({ document }) => sectionAt(document, manifest) === options.section);
  const shown = inSection.slice(0, options.limit ?? 10);
  const documents = await Promise.all(shown.map(({ document }) => index.document(document)));
  const stem = (word: string): string => lexicon.folding.stem(word);
  const stems = new Set<string>();
  const { concepts } = understanding;
  for (const { alternatives } of concepts) {
    for (const { stems: found, reason } of alternatives) {
      // Of a phrase each word alone says nothing: who asks for a code has not written «сообщение».
      if (reason !== 'prefix' && found.length === 1) found.forEach((word) => stems.add(word));
    }
  }
  const hits = shown.flatMap((ranked, at): SearchHit[] => {
    const found = documents[at];
    if (!found) return [];
    const evidence = ranking.evidence(ranked.document);
    const hit = bestHeading(found, evidence, stem);
    return [
      {
        ...found,
        score: ranked.score,
        evidence,
        ...(ranked.promotion !== undefined && { promotion: ranked.promotion }),
        ...(hit && { hit }),
      },
    ];
  });
  const ours = named || concepts.some(({ stem: word }) => lexicon.portal.has(word));
  const elsewhere = findElsewhere(concepts, index.elsewhere());
  const promotion = all[0]?.promotion;
  const most = ranking.ranked.slice(0, SHORT_LIST).reduce((sum, { document }) => Math.max(sum, ranking.coverage(document)), 0);
  // Until everything is read nobody can say that there is nothing; a phone or a code is answered by what was recognised.
  const certain = !lexicon.whole() || promotion !== undefined || (things.length > 0 && most === 0 && elsewhere === null);
  const last = concepts[concepts.length - 1];
  return {
    query: typed,
    state: certain ? 'answered' : stateOf(most, ours, elsewhere, concepts.length),
    unknown: concepts.filter(isUnknown).map(({ word }) => word),
    ...(elsewhere && { elsewhere }),
    things,
    phones: things.flatMap((thing) => (thing.kind === 'phone' ? [{ text: thing.text, known: index.phone(thing.digits) }] : [])),
    hits,
    total: inSection.length,
    sections,
    ...(understanding.readAs !== undefined && { readAs: understanding.readAs }),
    ...(quoted && { message: quoted }),
    stems,
    stem,
    prefix: last && last.alternatives.some(({ reason }) => reason === 'prefix') ? last.word : '',
    complete: lexicon.whole() && understanding.complete && messages !== null && hits.length === shown.length,
    understanding,
  };
}

/** The stems of the titles of a small base; made when first asked for. */
function titles(manifest: SearchManifest, stem: (word: string) => string): (document: number) => readonly string[] {
  const kept: (readonly string[])[] = [];
  return (document) => {
    const title = 'titles' in manifest ? (manifest.titles[document]?.[1] ?? '') : '';
    return (kept[document] ??= words(swapScripts(title)).map(({ text }) => stem(text)));
  };
}

type Promoted = Ranked & { readonly promotion?: Promotion };

/** Puts the editors' best bet and the quoted message in front; the rest keeps its order. */
function promoted(
  ranked: readonly Ranked[],
  query: string,
  quoted: FoundMessage | null,
  { manifest, lexicon }: Opened,
  things: readonly Thing[],
): Promoted[] {
  const key = swapScripts(
    words(query)
      .filter(({ text }) => !stopWords.has(text))
      .map(({ text }) => lexicon.folding.stem(text))
      .sort()
      .join(' '),
  );
  const front: Promoted[] = [];
  const put = (document: number | undefined, promotion: Promotion): void => {
    if (document === undefined || front.some((entry) => entry.document === document)) return;
    front.push({ document, score: ranked[0]?.score ?? 0, promotion });
  };
  // Whose number it is comes before all that the words beside it say.
  if (things.some(({ kind }) => kind === 'phone')) for (const document of manifest.phone ?? []) put(document, 'phone');
  put(quoted?.document, 'message');
  put(Object.prototype.hasOwnProperty.call(manifest.bestBets, key) ? manifest.bestBets[key] : undefined, 'best-bet');
  return [...front, ...ranked.filter(({ document }) => !front.some((entry) => entry.document === document))];
}

function sectionAt(document: number, manifest: SearchManifest): string {
  return manifest.sections.reduce((found, { id, from }) => (from <= document ? id : found), '');
}

function countBySection(ranked: readonly Ranked[], manifest: SearchManifest): SearchAnswer['sections'] {
  const counts = new Map<string, number>();
  for (const { document } of ranked) {
    const id = sectionAt(document, manifest);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return manifest.sections.flatMap(({ id, title }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, title, count }];
  });
}

/** The heading that holds the most of the evidence, when the title does not hold as much. */
function bestHeading(
  shown: SearchDocument,
  evidence: readonly Evidence[],
  stem: (word: string) => string,
): { text: string; anchor: string } | undefined {
  const worth = (text: string): number => {
    const stems = new Set(words(text).map(({ text: word }) => stem(word)));
    return evidence.reduce((sum, { alternative, score }) => sum + (alternative.stems.every((word) => stems.has(word)) ? score : 0), 0);
  };
  let best: { text: string; anchor: string } | undefined;
  let most = worth(shown.title);
  for (const heading of shown.headings) {
    const value = worth(heading.text);
    if (value > most) {
      most = value;
      best = heading;
    }
  }
  return best;
}
