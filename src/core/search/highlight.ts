import { words } from './words.ts';

/** A piece of a text; `marked` pieces are words that the query found. */
export interface Fragment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text into plain and marked pieces: every form of the found stems is marked and, while a word is being typed,
 * words that begin with it. Joined, the pieces are the text again.
 * @param stem how the index brings a word to its stem
 */
export function highlight(text: string, stems: ReadonlySet<string>, stem: (word: string) => string, prefix = ''): Fragment[] {
  const fragments: Fragment[] = [];
  let from = 0;
  for (const { text: word, start, end } of words(text)) {
    const begins = prefix.length > 1 && word.slice(0, prefix.length) === prefix;
    if (!begins && !stems.has(stem(word))) continue;
    if (start > from) fragments.push({ text: text.slice(from, start), marked: false });
    fragments.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) fragments.push({ text: text.slice(from), marked: false });
  return fragments;
}
