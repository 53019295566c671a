import { stopWords, weakWords } from '../../core/search/stop-words.ts';
import { words } from '../../core/search/words.ts';
import type { SynonymsData } from '../../schemas/words.ts';
import { articleParts } from '../article-text.ts';
import type { Article, Content } from '../content/load.ts';
import { familiesOf } from './families.ts';

/**
 * People and cases that need an answer of their own: whoever asks for one of them is not helped by the answer to everybody. The words of
 * a line are one case.
 */
const CASES: readonly (readonly [name: string, said: readonly string[]])[] = [
  ['кто плохо слышит', ['глухой', 'слабослышащий', 'плохо слышать']],
  ['кто плохо видит', ['слепой', 'слабовидящий', 'плохо видеть', 'трудно видеть']],
  ['кому трудно прийти', ['инвалид', 'колясочник', 'лежачий', 'трудно прийти']],
  ['ребёнок', ['ребёнок', 'дети', 'сын', 'дочь', 'внук', 'внучка', 'школьник', 'подросток', 'несовершеннолетний']],
  ['иностранец', ['иностранец', 'иностранный', 'ВНЖ', 'РВП', 'мигрант', 'нерезидент']],
  ['умерший', ['умерший', 'покойный', 'скончаться', 'наследство']],
  ['организация', ['организация', 'юрлицо', 'предприниматель', 'бухгалтерия', 'МЧД', 'фирма']],
  ['за границей', ['граница', 'рубеж', 'роуминг', 'консульство']],
];

/** A phrase of «Как ещё спрашивают» that its article does not answer. */
export interface Bait {
  readonly slug: string;
  /** Its place in `alsoAsked`. */
  readonly at: number;
  readonly phrase: string;
  /** The case that the article says nothing of; absent when the article has none of the phrase's telling words at all. */
  readonly unsaid?: string;
}

type Stems = readonly string[];

/** What may stand for a run of stems: the other entries of its line of synonyms. */
function otherWords({ groups, oneWay }: SynonymsData, stems: (text: string) => Stems): ReadonlyMap<string, readonly Stems[]> {
  const others = new Map<string, Stems[]>();
  const add = (from: readonly string[], to: readonly string[]): void => {
    const made = to.map(stems).filter(({ length }) => length > 0);
    for (const key of from.map((text) => stems(text).join(' '))) others.set(key, [...(others.get(key) ?? []), ...made]);
  };
  for (const group of groups) add(group, group);
  for (const { from, to } of oneWay) add(from, to);
  return others;
}

/** An entry of the synonyms has no more words than this. */
const LONGEST_ENTRY = 4;

/**
 * Phrases that make an article findable and are not answered in it: none of their telling words stands there by word family or
 * synonym, or they ask for a case (a child, a foreigner, somebody who cannot hear) of which the article says nothing.
 */
export function baits(content: Pick<Content, 'articles' | 'browsers' | 'facts' | 'synonyms'>): Bait[] {
  const textOf = ({ data, body }: Article): string =>
    [data.title, data.description, ...articleParts(body, content).flatMap(({ heading, text }) => [heading, text])].join('\n');
  const read = content.articles.map((article) => ({ article, text: textOf(article) }));
  const used = new Map<string, number>();
  const { groups, oneWay } = content.synonyms;
  const said = [
    ...read.flatMap(({ article, text }) => [text, ...(article.data.alsoAsked ?? [])]),
    ...[...groups, ...oneWay.flatMap(({ from, to }) => [from, to])].flat(),
    ...CASES.flatMap(([, own]) => own),
  ];
  for (const { text } of said.flatMap(words)) used.set(text, (used.get(text) ?? 0) + 1);
  const { stem } = familiesOf(used);
  const telling = (text: string): string[] => words(text).flatMap(({ text: word }) => (stopWords.has(word) ? [] : [stem(word)]));
  const weak = new Set([...weakWords].map(stem));
  const others = otherWords(content.synonyms, telling);
  const cases = CASES.map(([name, own]) => [name, own.map(telling)] as const);
  return read.flatMap(({ article: { slug, data }, text }) => {
    const stands = new Set(telling(text));
    const has = (stems: Stems): boolean => stems.every((one) => stands.has(one));
    const isSaid = (stems: Stems): boolean =>
      stems.some((one, from) => {
        if (weak.has(one)) return false;
        if (stands.has(one)) return true;
        const runs = Array.from({ length: LONGEST_ENTRY }, (_, length) => stems.slice(from, from + length + 1).join(' '));
        return runs.some((run) => (others.get(run) ?? []).some(has));
      });
    return (data.alsoAsked ?? []).flatMap((phrase, at): Bait[] => {
      const stems = telling(phrase);
      const [unsaid] = cases.filter(([, own]) => own.some((one) => one.every((part) => stems.includes(part))) && !own.some(has));
      if (unsaid) return [{ slug, at, phrase, unsaid: unsaid[0] }];
      return stems.length === 0 || isSaid(stems) ? [] : [{ slug, at, phrase }];
    });
  });
}
