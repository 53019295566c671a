import path from 'node:path';
import { namesOf } from '../causes.ts';
import type { DiskEntry } from '../disk.ts';
import { DATA_FILES, endingsIn, FOLDERS, issueAt, REQUIRED_FILES, type Check } from '../files.ts';
import { HISTORY_FILE } from '../history.ts';
import type { Issue } from '../issue.ts';
import { nearest } from '../nearest.ts';

const TOP = { line: 1, column: 1 } as const;
/** Files of the folder that are none of the site's texts. */
const OTHER_FILES = ['README.md', 'dictionary.txt', HISTORY_FILE] as const;
/** Folders that are not read for the site's texts: drawings, and what the tests of a site expect of it. */
const OTHER_FOLDERS = ['pictures', 'requirements', 'expectations'] as const;
const TOP_FILES: readonly string[] = [...DATA_FILES, ...OTHER_FILES];

/** What programs add to the name of a copy: « (1)», « — копия», «Копия », «.bak», « copy». */
const COPY =
  /^(?:копия|copy of|copy)[\s_-]+|[\s_-]*(?:\(\d+\)|[–—-]\s*(?:копия|copy)(?:\s*\(\d+\))?|(?:копия|copy)(?:\s*\d+)?)(?=\.[^.]*$|$)|\.(?:bak|old|orig|rej|copy|save|\d+)$/giu;

/** The endings that a name in a folder must have; none for a folder that the site does not read. */
function endings(name: string): readonly string[] {
  return name.includes('/') ? endingsIn(name) : ['.yaml'];
}

/** The name that was most likely meant; undefined when none is near. */
export function meant(name: string, known: readonly string[]): string | undefined {
  const base = path.posix.basename(name);
  const folder = path.posix.dirname(name);
  const [ending = ''] = endings(name);
  // The right ending after a wrong one or none: `.yml`, `.md`, `.txt`.
  const stem = base.replace(COPY, '').replace(/\.(?:yml|yaml|mdx?|markdown|txt|docx?|rtf|html?)$/iu, '');
  const right = (folder === '.' ? '' : `${folder}/`) + stem.toLowerCase() + ending;
  if (known.includes(right)) return right;
  if (folder === '.') return nearest(stem.toLowerCase() + ending, known);
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(stem.toLowerCase()) ? right : undefined;
}

function* file({ name, kind }: DiskEntry, present: ReadonlySet<string>): Generator<Issue> {
  const say = (message: string, explains: readonly string[] = []): Issue => ({
    ...issueAt(name, TOP, 'error', message),
    ...(explains.length > 0 && { explains }),
  });
  const guess = meant(name, TOP_FILES);
  const wanted = guess === undefined ? undefined : path.posix.basename(guess);
  const isCopy = COPY.test(path.posix.basename(name));
  COPY.lastIndex = 0;
  const names = guess === undefined ? [] : namesOf(guess);
  const tree = /^(?:articles|pages)\/(?:.*\/)?([a-z0-9-]+\.yaml)$/u.exec(name)?.[1];
  if (kind !== 'file') {
    const what = kind === 'link' ? 'это ссылка на другое место, а не файл' : 'это не файл';
    yield say(`${what}: на сайт она не попадёт. Положите сюда сам файл.`, namesOf(name));
  } else if (tree !== undefined && !present.has(`trees/${tree}`)) {
    yield say(
      `файлы .yaml здесь на сайт не попадут. Похоже, дерево перенесли случайно: верните его в trees/${tree}.`,
      namesOf(`trees/${tree}`),
    );
  } else if (isCopy && guess !== undefined && present.has(guess)) {
    yield say(`похоже на копию файла ${guess}: на сайт она не попадёт. Перенесите правки в ${wanted ?? ''}, а копию удалите.`);
  } else if (guess !== undefined && present.has(guess)) {
    yield say(`этот файл на сайт не попадёт, а ${guess} уже есть. Сведите их в один и удалите лишний.`);
  } else if (guess !== undefined) {
    yield say(`файла с таким именем сайт не читает. Похоже, он должен называться ${wanted ?? ''}: переименуйте его.`, names);
  } else {
    const [ending] = endings(name);
    const folder = name.split('/')[0] ?? '';
    const rule =
      name.includes('/') && ending !== undefined
        ? `в папке ${folder} лежат файлы ${endings(name).join(' и ')} с именем из строчных латинских букв, цифр и дефиса`
        : `в этой папке лежат ${TOP_FILES.join(', ')}`;
    yield say(`этот файл на сайт не попадёт: ${rule}. Переименуйте или уберите его.`);
  }
}

/** Every file has the name and the place that the site reads it by, and every name is a file. */
export const names: Check = function* (files) {
  const present = new Set(files.entries.filter(({ kind }) => kind === 'file').map(({ name }) => name));
  const read = new Set([...files.documents, ...files.trees, ...files.data.values()].map(({ file: name }) => name));
  const folders = [...Object.keys(FOLDERS).filter((folder) => !folder.includes('/')), ...OTHER_FOLDERS];
  const strange: string[] = [];
  for (const entry of files.entries) {
    const { name, kind } = entry;
    if (strange.some((folder) => name.startsWith(`${folder}/`))) continue;
    const base = path.posix.basename(name);
    if (kind === 'folder') {
      if (/\.[a-z]+$/u.test(base)) {
        yield {
          ...issueAt(name, TOP, 'error', `это папка, а должен быть файл. Положите на её место файл ${base}.`),
          explains: namesOf(name),
        };
        strange.push(name);
      } else if (!name.includes('/') && !folders.includes(name)) {
        const guess = nearest(name.toLowerCase(), folders);
        yield issueAt(
          name,
          TOP,
          'error',
          guess === undefined
            ? `папки «${name}» сайт не читает. Здесь лежат ${folders.join(', ')}.`
            : `папки «${name}» сайт не читает. Похоже, она должна называться ${guess}.`,
        );
        strange.push(name);
      }
    } else if (
      !read.has(name) &&
      (endingsIn(name).length > 0 || !(OTHER_FOLDERS as readonly string[]).includes(name.split('/')[0] ?? '')) &&
      !(OTHER_FILES as readonly string[]).includes(name)
    ) {
      yield* file(entry, present);
    }
  }
  for (const name of REQUIRED_FILES) {
    if (files.entries.some((entry) => entry.name === name)) continue;
    yield { ...issueAt(name, TOP, 'error', 'этого файла нет, без него сайт не собрать.'), explains: [name], lacks: [name] };
  }
};
