import { parseMdx } from './mdx.ts';
import { sentencesOf, words, type Sentence } from './prose.ts';
import { readability, TARGETS, type Readability } from './readability.ts';

export interface ArticleReadability {
  readonly file: string;
  readonly whole?: Readability;
  readonly steps?: Readability;
  /** Sentences over the limit for their kind. */
  readonly tooLong: readonly (Sentence & { readonly words: number; readonly limit: number })[];
}

/** Measures one MDX file; a file that cannot be parsed has neither figures nor sentences. */
export function measureArticle(file: string, source: string): ArticleReadability {
  const { tree } = parseMdx(source);
  const sentences = tree ? sentencesOf(tree, source) : [];
  const whole = readability(sentences.map(({ text }) => text));
  const steps = readability(sentences.filter(({ step }) => step).map(({ text }) => text));
  const tooLong = sentences
    .map((sentence) => ({
      ...sentence,
      words: words(sentence.text).length,
      limit: sentence.step ? TARGETS.step : TARGETS.sentence,
    }))
    .filter((sentence) => sentence.words > sentence.limit);
  return { file, ...(whole && { whole }), ...(steps && { steps }), tooLong };
}

/** A figure with one decimal, marked when it misses its target. */
function cell(value: number | undefined, good: (value: number) => boolean): string {
  if (value === undefined) return '—';
  return value.toFixed(1) + (good(value) ? ' ' : '!');
}

/** The table `npm run check -- --readability` prints: a line per article, then how many meet each target. */
export function readabilityTable(articles: readonly ArticleReadability[]): string {
  const flesch = (value: number): boolean => value >= TARGETS.flesch;
  const stepsFlesch = (value: number): boolean => value >= TARGETS.stepsFlesch;
  const mean = (value: number): boolean => value <= TARGETS.meanSentence;
  const rows = articles.map(({ file, whole, steps, tooLong }) => [
    file.replace(/^.*\//u, '').replace(/\.mdx$/u, ''),
    cell(whole?.flesch, flesch),
    cell(whole?.meanSentence, mean),
    cell(steps?.flesch, stepsFlesch),
    cell(steps?.meanSentence, mean),
    String(whole?.longest ?? '—'),
    String(tooLong.length),
    String(whole?.words ?? '—'),
  ]);
  const head = ['статья', 'Флеш', 'слов/предл.', 'Флеш шагов', 'слов/шаг', 'макс.', 'длинных', 'слов'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join('  ');
  const met = (title: string, values: readonly (number | undefined)[], good: (value: number) => boolean): string => {
    const known = values.filter((value) => value !== undefined);
    return `${title}: ${known.filter(good).length} из ${known.length}`;
  };
  return [
    line(head),
    ...rows.map(line),
    '',
    met(
      `Флеш статьи не ниже ${TARGETS.flesch}`,
      articles.map(({ whole }) => whole?.flesch),
      flesch,
    ),
    met(
      `Флеш шагов не ниже ${TARGETS.stepsFlesch}`,
      articles.map(({ steps }) => steps?.flesch),
      stepsFlesch,
    ),
    met(
      `В среднем не больше ${TARGETS.meanSentence} слов в предложении`,
      articles.map(({ whole }) => whole?.meanSentence),
      mean,
    ),
    'Восклицательный знак: цель не достигнута. Флеш = 206,835 − 1,3 × слов в предложении − 60,1 × слогов в слове.',
  ].join('\n');
}
