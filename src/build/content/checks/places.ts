import path from 'node:path';
import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { meant } from './names.ts';
import { namesOf } from '../causes.ts';
import { didYouMean } from '../nearest.ts';

const TOP = { line: 1, column: 1 } as const;

/** A file lies where the site looks for it, under a name that can be an address. */
export const places: Check = function* (files) {
  const sections = (files.data.get('sections.yaml')?.yaml.select('sections.*.id') ?? []).map(({ value }) => String(value));
  const first = new Map<string, string>();
  for (const { file, slug, section } of files.articles) {
    if (file.split('/').length !== 3) {
      yield issueAt(file, TOP, 'error', 'статья лежит не на своём месте. Место статьи: articles/<раздел>/<адрес>.mdx.');
    } else if (sections.length > 0 && !sections.includes(section)) {
      yield {
        ...issueAt(file, TOP, 'error', `раздела «${section}» нет в sections.yaml.${didYouMean(section, sections)}`),
        lacks: ['sections.yaml', `section:${section}`],
      };
    }
    const same = first.get(slug);
    if (same === undefined) first.set(slug, file);
    else yield issueAt(file, TOP, 'error', `статья с адресом «${slug}» уже есть: ${same}. Переименуйте один из файлов.`);
  }
  const present = new Set(files.entries.map(({ name }) => name));
  for (const { file } of [...files.documents, ...files.trees]) {
    const name = path.posix.basename(file).replace(/\.[a-z]+$/u, '');
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(name)) continue;
    const guess = meant(file, []);
    const cure =
      guess === undefined
        ? ''
        : present.has(guess)
          ? ` Похоже на копию файла ${guess}: перенесите правки в него, а этот удалите.`
          : ` Переименуйте в ${path.posix.basename(guess)}.`;
    yield {
      ...issueAt(
        file,
        TOP,
        'error',
        `имя файла «${name}» станет адресом страницы. Можно: строчные латинские буквы, цифры и дефис между ними.${cure}`,
      ),
      explains: guess === undefined ? [] : namesOf(guess),
    };
  }
};
