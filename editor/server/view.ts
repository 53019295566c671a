import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '../../src/build/content/files.ts';
import { filesBelow } from '../../src/build/content/load.ts';
import { renameArticle, retireArticle, type Change } from '../../src/build/content/rename.ts';
import { today } from '../../src/build/today.ts';
import { mentionsOf } from './mentions.ts';
import { Refused } from './refused.ts';
import { articleToDisk, factsToDisk, factToForm, readMapping, treeToDisk, treeToForm } from './shapes.ts';
import { isList, isMapping } from './yaml-style.ts';

/** A file or folder as git and Keystatic name it. */
interface TreeEntry {
  readonly path: string;
  readonly mode: '040000' | '100644';
  readonly type: 'tree' | 'blob';
  readonly sha: string;
}

/** What a browser saves. `base` is the hash of the text that its form began with; absent where there was none. */
export interface Update {
  readonly additions: readonly { readonly path: string; readonly contents: string; readonly base?: string }[];
  readonly deletions: readonly { readonly path: string; readonly base?: string }[];
  /** The article that takes the address of the one that goes. */
  readonly successor?: string;
}

/** A text that was changed elsewhere since its form was opened; empty where it is gone. */
export interface Conflict {
  readonly path: string;
  readonly disk: string;
  readonly yours: string;
  /** The hash of `disk`: who saves over it says that they saw it. */
  readonly base: string;
}

/** A save that would undo what somebody else wrote; nothing of it was written. */
export class Conflicts extends Error {
  readonly conflicts: readonly Conflict[];
  constructor(conflicts: readonly Conflict[]) {
    super(`${conflicts.map(({ path: name }) => name).join(', ')}: файл изменили не здесь`);
    this.conflicts = conflicts;
  }
}

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ARTICLE = new RegExp(`^articles/${NAME}/${NAME}\\.mdx$`, 'u');
const FACT = new RegExp(`^facts/(${NAME})\\.yaml$`, 'u');
const TREE = new RegExp(`^trees/(${NAME})\\.yaml$`, 'u');

/**
 * The folder content/ as Keystatic sees it: articles as they are, each fact in a file of its own, trees in the shape of
 * their form. Nothing else of content/ can be read or written through it.
 */
export class View {
  readonly #dir: string;

  /** Takes the content folder. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** The text behind a path of the view. Throws `Refused` for paths that are not in it. */
  read(name: string): string {
    const text = this.#formOf(name, (file) => this.#text(file));
    if (text === undefined) throw new Refused(`Файла ${name} нет`);
    return text;
  }

  /** What a path of the view shows of the files that `read` gives; undefined for a fact that is not among them. */
  #formOf(name: string, read: (file: string) => string): string | undefined {
    const tree = TREE.exec(name)?.[1];
    if (tree !== undefined) return treeToForm(tree, read(name));
    return ARTICLE.test(name) ? read(name) : factsIn(read('facts.yaml')).get(name);
  }

  /** Every file of the view with its git hash, folders included, a folder before what is in it. */
  list(): TreeEntry[] {
    const names = [
      ...filesBelow(this.#dir, '.mdx').filter((name) => ARTICLE.test(name)),
      ...filesBelow(this.#dir, '.yaml').filter((name) => TREE.test(name)),
    ];
    const texts = this.#readableFacts();
    for (const name of names) texts.set(name, this.#shown(name));
    return folder(texts, '');
  }

  /**
   * Writes what Keystatic saved. A file that goes while one of its kind comes is a rename: its text is what the new one
   * is compared with, and all that names an article follows, as with `npm run rename`. Answers which files of the content folder
   * were written. Nothing is written where it throws: `Refused` for a path that is not one of ours and for something that goes while others
   * name it, `Conflicts` where a file is not what the form began with.
   */
  update({ additions, deletions, successor }: Update): string[] {
    const gone = deletions.map((deletion) => deletion.path);
    for (const name of [...gone, ...additions.map((addition) => addition.path)]) {
      if (![ARTICLE, FACT, TREE].some((kind) => kind.test(name)))
        throw new Refused(`Адрес «${name}» не подходит: латинские буквы, цифры, дефис`);
    }
    const conflicts = [...additions, ...deletions].flatMap((entry): Conflict[] => {
      const { path: name, base = '' } = entry;
      const disk = this.#hash(name);
      if (disk === base) return [];
      const yours = 'contents' in entry ? this.#asSaved(name, String(entry.contents)) : '';
      return [{ path: name, disk: disk === '' ? '' : this.#shown(name), yours, base: disk }];
    });
    if (conflicts.length > 0) throw new Conflicts(conflicts);
    const [from, to] = [gone[0], additions[0]?.path];
    if (gone.length === 1 && from !== undefined) {
      if (to !== undefined && additions.length === 1) return this.#rename(from, to, additions[0]?.contents ?? '');
      if (to === undefined) return this.#remove(from, successor);
    }
    return this.#write(additions, gone);
  }

  /** Saves under the old address, then does what `npm run rename` does. */
  #rename(from: string, to: string, contents: string): string[] {
    const [slug, next] = [slugOf(from), slugOf(to)];
    if (ARTICLE.test(from) && ARTICLE.test(to)) {
      // Refuses before anything is written.
      this.#change(() => renameArticle(readFiles(this.#dir, today()), slug, next));
      this.#write([{ path: from, contents }], []);
      return this.#apply(this.#change(() => renameArticle(readFiles(this.#dir, today()), slug, next)));
    }
    if (TREE.test(from)) throw new Refused('Обозначение дерева не меняют: на нём держатся адреса всех его узлов');
    this.#mustBeUnnamed(from);
    return this.#write([{ path: to, contents }], [from]);
  }

  /** Takes away what nobody names; an article with a successor as `npm run retire` does. */
  #remove(name: string, successor: string | undefined): string[] {
    if (ARTICLE.test(name) && successor !== undefined)
      return this.#apply(this.#change(() => retireArticle(readFiles(this.#dir, today()), slugOf(name), successor)));
    if (TREE.test(name)) throw new Refused('Дерево целиком здесь не удаляют: его узлы были на сайте. Снимайте узлы: npm run retire');
    this.#mustBeUnnamed(name);
    return this.#write([], [name]);
  }

  #mustBeUnnamed(name: string): void {
    const { places, published } = mentionsOf(this.#dir, name);
    if (published) throw new Refused('Этот адрес уже давали читателям. Назовите статью, которая его заменит');
    if (places.length > 0)
      throw new Refused(`Сюда ссылаются: ${places.map(({ file, line }) => `${file}, строка ${line}`).join('; ')}. Сначала поправьте эти места`);
  }

  /** The reasons for which a command refuses are for the editor. */
  #change(make: () => Change): Change {
    try {
      return make();
    } catch (error) {
      throw new Refused(error instanceof Error ? error.message : String(error));
    }
  }

  #apply({ write, remove }: Change): string[] {
    for (const [name, text] of write) writeFileSync(path.join(this.#dir, name), text);
    for (const name of remove) rmSync(path.join(this.#dir, name), { force: true });
    return [...write.keys()];
  }

  /** A form's text as the view would show it after the save: Keystatic has an order and an indent of its own, which nobody changed. */
  #asSaved(name: string, contents: string): string {
    try {
      const files = this.#texts([{ path: name, contents }], []);
      return this.#formOf(name, (file) => files.get(file) ?? '') ?? contents;
    } catch {
      return contents;
    }
  }

  /** The files of the content folder as a save makes them. */
  #texts(additions: Update['additions'], gone: readonly string[]): ReadonlyMap<string, string> {
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
    return files;
  }

  #write(additions: Update['additions'], gone: readonly string[]): string[] {
    const files = this.#texts(additions, gone);
    for (const [name, text] of files) {
      mkdirSync(path.dirname(path.join(this.#dir, name)), { recursive: true });
      writeFileSync(path.join(this.#dir, name), text);
    }
    for (const name of gone) {
      if (!FACT.test(name)) rmSync(path.join(this.#dir, name), { force: true });
    }
    return [...files.keys()];
  }

  /** The hash of what a path holds now; empty when there is nothing. */
  #hash(name: string): string {
    try {
      return gitHash('blob', Buffer.from(this.#shown(name)));
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
      return this.read(name);
    } catch {
      if (FACT.test(name)) throw new Refused(`Факта ${name} нет`);
      return this.#text(name);
    }
  }

  #text(name: string): string {
    const file = path.join(this.#dir, name);
    if (!existsSync(file)) throw new Refused(`Файла ${name} нет`);
    return readFileSync(file, 'utf8');
  }

  /** With a mistake in facts.yaml the rest can still be opened; the page names the mistake. */
  #readableFacts(): Map<string, string> {
    try {
      return factsIn(this.#text('facts.yaml'));
    } catch {
      return new Map();
    }
  }
}

/** Each fact of facts.yaml in a file of its own. */
function factsIn(source: string): Map<string, string> {
  const { facts } = readMapping(source);
  const entries = isList(facts) ? facts.filter(isMapping) : [];
  return new Map(entries.map((fact) => [`facts/${String(fact['id'])}.yaml`, factToForm(fact)]));
}

function slugOf(name: string): string {
  return path.posix.basename(name, '.mdx');
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
