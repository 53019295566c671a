/*
 * The Russian stemmer of Snowball (https://snowballstem.org/algorithms/russian/stemmer.html) in regular expressions
 * that every engine since 2018 reads: no look-behind, no \p{…}. An expression that is tied to the end finds
 * the earliest start, which is the longest ending, as the algorithm asks. Expects е for ё.
 */
const GERUND = /(?:([ая])(?:в|вши|вшись)|[иы](?:в|вши|вшись))$/;
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = /(?:[иы]ми|[еиоы]е|[еиоы]й|[еиоы]м|[ео]го|[ео]му|[иы]х|[ую]ю|[ая]я|[ео]ю)$/;
const PARTICIPLE = /(?:([ая])(?:ем|нн|вш|ющ|щ)|[иы]вш|ующ)$/;
const VERB =
  /(?:([ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю)$/;
const NOUN = /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
const UP_TO_FIRST_VOWEL = /^[^аеиоуыэюя]*[аеиоуыэюя]/;
const SECOND_REGION = /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]/;
const DERIVATIONAL = /ость?$/;

/** Removes an ending but keeps the а or я that some endings only need in front of them (group 1). */
function cut(text: string, ending: RegExp): string {
  return text.replace(ending, (_match: string, kept: unknown) => (typeof kept === 'string' ? kept : ''));
}

/**
 * The Snowball stem of a folded Russian word («зарегистрироваться» → «зарегистрирова»).
 * A word with other letters, a number or a code comes back unchanged.
 */
export function snowball(word: string): string {
  const head = UP_TO_FIRST_VOWEL.exec(word)?.[0];
  if (head === undefined || !/^[а-я]+$/.test(word)) return word;
  let tail = word.slice(head.length);

  const withoutGerund = cut(tail, GERUND);
  if (withoutGerund !== tail) tail = withoutGerund;
  else {
    tail = tail.replace(REFLEXIVE, '');
    const withoutAdjective = tail.replace(ADJECTIVE, '');
    if (withoutAdjective !== tail) tail = cut(withoutAdjective, PARTICIPLE);
    else {
      const withoutVerb = cut(tail, VERB);
      tail = withoutVerb !== tail ? withoutVerb : tail.replace(NOUN, '');
    }
  }

  tail = tail.replace(/и$/, '');
  const secondRegion = SECOND_REGION.exec(word)?.[0].length ?? word.length;
  const derivational = DERIVATIONAL.exec(tail);
  if (derivational && head.length + derivational.index >= secondRegion) tail = tail.slice(0, derivational.index);
  if (/нн$/.test(tail)) tail = tail.slice(0, -1);
  else {
    const withoutSuperlative = tail.replace(/ейше?$/, '');
    tail = withoutSuperlative !== tail ? withoutSuperlative.replace(/нн$/, 'н') : tail.replace(/ь$/, '');
  }
  return head + tail;
}

/** A root shorter than this has lost what told it from others. */
const SHORTEST_ROOT = 4;

/** Of a word of four letters and more two are no stem: «фаил» and «фаю» would be one word. */
const SHORTEST_STEM = 3;

function stemAnew(word: string): string {
  const once = snowball(word);
  if (once.length < SHORTEST_STEM && word.length >= SHORTEST_ROOT) return word;
  if (once.length < SHORTEST_ROOT) return once;
  const twice = snowball(once);
  return twice.length < SHORTEST_ROOT ? once : twice;
}

/** Titles and headings come again with every letter that is typed; so many words are remembered, then forgotten together. */
const REMEMBERED = 4_000;
const remembered = new Map<string, string>();

/**
 * The stem that index and queries use: Snowball, and Snowball again while four letters are left. The second turn brings
 * together what one leaves apart («канал» and «каналы», «взломали» and «взлом», «сообщать» and «сообщение»).
 */
export function stem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const made = stemAnew(word);
  remembered.set(word, made);
  return made;
}
