import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** Words that many questions share and that tell nothing apart. */
const COMMON: ReadonlySet<string> = new Set([
  'не',
  'на',
  'в',
  'и',
  'как',
  'что',
  'где',
  'с',
  'по',
  'за',
  'для',
  'или',
  'если',
  'делать',
  'госуслугах',
  'госуслуги',
  'мой',
  'моя',
  'моё',
  'почему',
]);

/** Beginnings of the telling words, without endings: «не приходят коды» and «код не приходит» are alike. */
function stems(title: string): Set<string> {
  const words =
    title
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[a-zа-я\d]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !COMMON.has(word))
      .map((word) => (word.length > 5 ? word.slice(0, Math.max(4, word.length - 3)) : word.slice(0, 4))),
  );
}

/** Two articles do not ask the same question. */
export const titles: Check = function* (files) {
  const seen: { title: string; words: Set<string>; file: string }[] = [];
  for (const { file, yaml } of files.articles) {
    const [found] = yaml.select('title');
    if (typeof found?.value !== 'string') continue;
    const title = found.value;
    const words = stems(title);
    for (const other of seen) {
      if (other.title.toLowerCase() === title.toLowerCase()) {
        yield issueAt(
          file,
          found.place,
          'error',
          `такой же заголовок у ${other.file}. Дайте статьям разные названия или сведите их в одну.`,
        );
        continue;
      }
      const shared = [...words].filter((word) => other.words.has(word)).length;
      const all = new Set([...words, ...other.words]).size;
      if (all > 0 && shared / all >= 0.75) {
        yield issueAt(
          file,
          found.place,
          'warning',
          `заголовок почти как у ${other.file}: «${other.title}». Читатель не поймёт, какую статью открыть.`,
        );
      }
    }
    seen.push({ title, words, file });
  }
};
