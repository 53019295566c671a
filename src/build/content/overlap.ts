import type { ContentFiles } from './files.ts';
import type { Place } from './mdx.ts';
import { readerTexts } from './texts.ts';

/** Longest run of words that a text of ours may share with a source. */
const LONGEST_SHARED = 8;

export interface SharedRun extends Place {
  readonly file: string;
  readonly words: number;
  readonly text: string;
}

/** Words as compared: lower case, ё as е, without punctuation. */
function compared(text: string): { readonly word: string; readonly index: number }[] {
  return [...text.matchAll(/[\p{L}\d]+/gu)].map((match) => ({ word: match[0].toLowerCase().replaceAll('ё', 'е'), index: match.index }));
}

/** Every run of more than eight words that the content folder shares with a source text. */
export function sharedRuns(files: ContentFiles, sources: readonly string[]): SharedRun[] {
  const size = LONGEST_SHARED + 1;
  const grams = new Set<string>();
  for (const source of sources) {
    const words = compared(source).map(({ word }) => word);
    for (let i = 0; i + size <= words.length; i += 1) grams.add(words.slice(i, i + size).join(' '));
  }
  const byFile = new Map<string, { word: string; place: () => Place }[]>();
  for (const { file, text, at } of readerTexts(files)) {
    const words = byFile.get(file) ?? [];
    byFile.set(file, words);
    for (const { word, index } of compared(text)) words.push({ word, place: () => at(index) });
  }
  const runs: SharedRun[] = [];
  for (const [file, words] of byFile) {
    const shared = (from: number): boolean =>
      from + size <= words.length &&
      grams.has(
        words
          .slice(from, from + size)
          .map(({ word }) => word)
          .join(' '),
      );
    for (let i = 0; i < words.length; i += 1) {
      if (!shared(i)) continue;
      let end = i;
      while (shared(end + 1)) end += 1;
      const run = words.slice(i, end + size);
      const place = run[0]?.place() ?? { line: 1, column: 1 };
      runs.push({ file, line: place.line, column: place.column, words: run.length, text: run.map(({ word }) => word).join(' ') });
      i = end + size - 1;
    }
  }
  return runs;
}
