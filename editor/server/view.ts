import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../src/build/content/load.ts';
import { articleToDisk, factsToDisk, factToForm, readMapping, treeToDisk, treeToForm } from './shapes.ts';
import { isList, isMapping } from './yaml-style.ts';

/** A file or folder as git and Keystatic name it. */
interface TreeEntry {
  readonly path: string;
  readonly mode: '040000' | '100644';
  readonly type: 'tree' | 'blob';
  readonly sha: string;
}

export interface Update {
  readonly additions: readonly { readonly path: string; readonly contents: string }[];
  readonly deletions: readonly { readonly path: string }[];
}

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ARTICLE = new RegExp(`^articles/${NAME}/${NAME}\\.mdx$`, 'u');
const FACT = new RegExp(`^facts/(${NAME})\\.yaml$`, 'u');
const TREE = new RegExp(`^trees/(${NAME})\\.yaml$`, 'u');

/** A mistake that the editor is told in a sentence. */
export class Refused extends Error {}

/**
 * The folder content/ as Keystatic sees it: articles as they are, each fact in a file of its own, trees in the shape of
 * their form. Nothing else of content/ can be read or written through it.
 */
export class View {
  readonly #dir: string;
  /** Hashes of the texts as the browser last got or saved them, by path. */
  readonly #known = new Map<string, string>();

  /** Takes the content folder. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** The text behind a path of the view. Throws `Refused` for paths that are not in it. */
  read(name: string): string {
    const text = this.#shape(name);
    this.#known.set(name, gitHash('blob', Buffer.from(text)));
    return text;
  }

  #shape(name: string): string {
    const tree = TREE.exec(name)?.[1];
    if (tree !== undefined) return treeToForm(tree, this.#text(name));
    if (ARTICLE.test(name)) return this.#text(name);
    const text = this.#facts().get(name);
    if (text === undefined) throw new Refused(`Файла ${name} нет`);
    return text;
  }

  /** Every file of the view with its git hash, folders included, a folder before what is in it. */
  list(): TreeEntry[] {
    const names = [
      ...filesBelow(this.#dir, '.mdx').filter((name) => ARTICLE.test(name)),
      ...filesBelow(this.#dir, '.yaml').filter((name) => TREE.test(name)),
    ];
    const texts = new Map(this.#facts());
    for (const name of names) texts.set(name, this.#shown(name));
    return folder(texts, '');
  }

  /**
   * Writes what Keystatic saved. A file that goes while one of its kind comes is a rename: its text is what the new one
   * is compared with. Answers which files of the content folder were written. Throws `Refused`, with nothing written,
   * where a path is not one of ours or its file was changed by someone else since it was opened.
   */
  update({ additions, deletions }: Update): string[] {
    const gone = deletions.map((deletion) => deletion.path);
    for (const name of [...gone, ...additions.map((addition) => addition.path)]) {
      if (![ARTICLE, FACT, TREE].some((kind) => kind.test(name)))
        throw new Refused(`Адрес «${name}» не подходит: латинские буквы, цифры, дефис`);
    }
    const changed = additions.find(({ path: name }) => this.#known.has(name) && this.#known.get(name) !== this.#hash(name));
    if (changed !== undefined) throw new Refused(`Файл ${changed.path} изменили не здесь. Скопируйте свою правку и обновите страницу`);
    const files = new Map<string, string>();
    const facts = new Map<string, string | undefined>();
    for (const name of gone) {
      const id = FACT.exec(name)?.[1];
      if (id !== undefined) facts.set(id, undefined);
    }
    for (const { path: name, contents } of additions) {
      const id = FACT.exec(name)?.[1];
      const flow = TREE.exec(name)?.[1];
      if (id !== undefined) facts.set(id, contents);
      else if (flow !== undefined) files.set(name, treeToDisk(flow, this.#before(name, gone, TREE), contents));
      else files.set(name, articleToDisk(this.#before(name, gone, ARTICLE), contents));
    }
    if (facts.size > 0) files.set('facts.yaml', factsToDisk(this.#text('facts.yaml'), facts));
    for (const [name, text] of files) {
      mkdirSync(path.dirname(path.join(this.#dir, name)), { recursive: true });
      writeFileSync(path.join(this.#dir, name), text);
    }
    for (const name of gone) {
      if (!FACT.test(name)) rmSync(path.join(this.#dir, name), { force: true });
    }
    for (const { path: name } of additions) this.#known.set(name, this.#hash(name));
    return [...files.keys()];
  }

  /** The hash of what a path holds now; empty when there is nothing. */
  #hash(name: string): string {
    try {
      return gitHash('blob', Buffer.from(this.#shape(name)));
    } catch {
      return '';
    }
  }

  #before(name: string, gone: readonly string[], kind: RegExp): string | undefined {
    const source = existsSync(path.join(this.#dir, name)) ? name : gone.find((candidate) => kind.test(candidate));
    return source === undefined ? undefined : this.#text(source);
  }

  /** A tree with a mistake in it is listed as it is, so that the others can be opened. */
  #shown(name: string): string {
    try {
      return this.#shape(name);
    } catch {
      return this.#text(name);
    }
  }

  #text(name: string): string {
    const file = path.join(this.#dir, name);
    if (!existsSync(file)) throw new Refused(`Файла ${name} нет`);
    return readFileSync(file, 'utf8');
  }

  #facts(): Map<string, string> {
    const facts = readMapping(this.#text('facts.yaml'))['facts'];
    const entries = isList(facts) ? facts.filter(isMapping) : [];
    return new Map(entries.map((fact) => [`facts/${String(fact['id'])}.yaml`, factToForm(fact)]));
  }
}

/** The hash by which git and Keystatic know a text. */
function gitHash(kind: 'blob' | 'tree', contents: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${contents.byteLength}\0`).update(contents).digest('hex');
}

function folder(texts: ReadonlyMap<string, string>, prefix: string): TreeEntry[] {
  const names = new Set(
    [...texts.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length).split('/')[0] ?? ''),
  );
  const all: TreeEntry[] = [];
  for (const name of names) {
    const full = prefix + name;
    const text = texts.get(full);
    const below = text === undefined ? folder(texts, `${full}/`) : [];
    const entry: TreeEntry =
      text === undefined
        ? { path: full, mode: '040000', type: 'tree', sha: hashOf(below, `${full}/`) }
        : { path: full, mode: '100644', type: 'blob', sha: gitHash('blob', Buffer.from(text)) };
    all.push(entry, ...below);
  }
  return all;
}

/** The hash of a folder from the hashes of what stands directly in it. */
function hashOf(entries: readonly TreeEntry[], prefix: string): string {
  const direct = entries.filter((entry) => !entry.path.slice(prefix.length).includes('/'));
  const sortName = (entry: TreeEntry) => entry.path + (entry.type === 'tree' ? '/' : '');
  const parts = direct
    .toSorted((a, b) => (sortName(a) < sortName(b) ? -1 : 1))
    .flatMap((entry) => [
      Buffer.from(`${entry.mode.replace(/^0/u, '')} ${entry.path.slice(prefix.length)}\0`),
      Buffer.from(entry.sha, 'hex'),
    ]);
  return gitHash('tree', Buffer.concat(parts));
}
