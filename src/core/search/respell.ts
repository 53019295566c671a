import { typedInLatinLayout } from './keyboard.ts';
import { looksRussian, type Reading } from './readings.ts';
import { nearest, respelled, withoutFleetingVowel, withoutNot } from './spelling.ts';
import type { Alternative, Lexicon } from './concept.ts';
import { words } from './words.ts';

const MOST_CORRECTIONS = 3;
/** A correction that needs so many slips fewer than the next leaves the next out. */
const CLEARLY_NEARER = 0.35;

/** What an unknown word was taken for. */
export interface Respelled {
  readonly reading: Reading;
  readonly stem: string;
  /** The word to show instead, when one can be made. */
  readonly word?: string;
  readonly alternatives: Alternative[];
}

/** Looks for what an unknown word may have been; null when it is an ordinary word or nothing is near. */
export async function respell(
  word: string,
  typedStem: string,
  lexicon: Lexicon,
  want: (stems: readonly string[]) => Promise<void>,
  known: (stem: string) => boolean,
): Promise<Respelled | 'unread' | null> {
  const { terms, folding } = lexicon;
  const { stem } = folding;
  const withoutVowel = withoutFleetingVowel(word);
  await want([stem(withoutVowel)]);
  if (known(stem(withoutVowel))) return { reading: 'typed', stem: stem(withoutVowel), alternatives: [] };
  // The filter takes a few others for ordinary words; what cannot be Russian is none.
  if (looksRussian(word) && lexicon.isOrdinary(typedStem)) return null;

  const forms = respelled(word);
  // In a base in shards looking costs a file: only for what is no Russian word by its looks.
  const mayBeLatin = /^[а-я.,]+$/.test(word) && (!terms.inShards || !looksRussian(word));
  const latin = mayBeLatin ? (words(typedInLatinLayout(word))[0]?.text ?? '') : '';
  await want([...forms.map((form) => stem(form)), latin]);
  const form = forms.find((candidate) => known(stem(candidate)));
  if (form !== undefined) return { reading: 'spelling', stem: stem(form), word: form, alternatives: [] };
  if (latin.length > 2 && known(latin)) return { reading: 'layout', stem: latin, word: latin, alternatives: [] };

  const affirmed = withoutNot(word);
  const affirmative = affirmed === '' ? undefined : [affirmed, ...respelled(affirmed)].find((candidate) => known(stem(candidate)));
  if (affirmative !== undefined) {
    return { reading: 'spelling', stem: stem(affirmative), word: `не ${affirmative}`, alternatives: [] };
  }
  const vocabulary = await lexicon.vocabulary(word);
  if (!vocabulary) return 'unread';
  const sorted = nearest(word, vocabulary, MOST_CORRECTIONS).map((found) => ({ ...found, stem: folding.family(found.stem) }));
  const [best] = sorted;
  if (!best) return null;
  const near = sorted.filter(({ slips }) => slips < best.slips + CLEARLY_NEARER);
  await want(near.map((found) => found.stem));
  return {
    reading: 'spelling',
    stem: best.stem,
    ...(best.form !== undefined && { word: best.form }),
    alternatives: near
      .filter((found) => terms.frequency(found.stem) > 0)
      .map((found) => ({
        stems: [found.stem],
        weight: Math.max(0.2, 1 - 0.3 * found.slips - (found === best ? 0 : 0.2)),
        reason: 'spelling',
      })),
  };
}
