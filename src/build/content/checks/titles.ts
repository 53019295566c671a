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

interface Seen {
  readonly title: string;
  readonly words: ReadonlySet<string>;
  readonly file: string;
}

/** Two articles do not ask the same question. */
export const titles: Check = function* (files) {
  const same = new Map<string, Seen>();
  /** Titles by each of their telling words: only those that share one can be alike. */
  const byWord = new Map<string, Seen[]>();
  for (const { file, yaml } of files.articles) {
    const [found] = yaml.select('title');
    if (typeof found?.value !== 'string') continue;
    const title = found.value;
    const own: Seen = { title, words: stems(title), file };
    const twin = same.get(title.toLowerCase());
    if (twin) {
      const wrong = issueAt(
        file,
        found.place,
        'error',
        `такой же заголовок у ${twin.file}. Дайте статьям разные названия или сведите их в одну.`,
      );
      yield { ...wrong, lacks: [twin.file] };
    } else same.set(title.toLowerCase(), own);
    const shared = new Map<Seen, number>();
    for (const word of own.words) {
      const others = byWord.get(word) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      byWord.set(word, [...others, own]);
    }
    for (const [other, count] of shared) {
      if (other.title.toLowerCase() === title.toLowerCase() || count / (own.words.size + other.words.size - count) < 0.75) continue;
      yield issueAt(
        file,
        found.place,
        'warning',
        `заголовок почти как у ${other.file}: «${other.title}». Читатель не поймёт, какую статью открыть.`,
      );
    }
  }
};
