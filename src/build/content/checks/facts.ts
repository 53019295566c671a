import { factsSchema } from '../../../schemas/facts.ts';
import { printFact } from '../../facts.ts';
import type { Check, ContentFiles } from '../files.ts';
import { issueAt } from '../files.ts';
import type { Issue } from '../issue.ts';
import { collectKnown, FACT_PLACES, countFacts } from '../known.ts';
import { walk } from '../mdx.ts';

const DAY = 86_400_000;
/** After so many days somebody should search again for contrary statements. */
const CHECK_AGAIN_DAYS = 180;

/** Why a fact of this class may not stand anywhere. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  X: 'в facts.yaml у него класс X. Уберите его отсюда.',
  U: 'класс U значит, что этого нет нигде. Уберите фразу, которой он нужен, или найдите источник.',
};

/** Nothing prints a fact of class X or U. */
function* forbidden(files: ContentFiles): Generator<Issue> {
  const { facts: known } = collectKnown(files);
  const wrong = (id: unknown): string | undefined => {
    const why = FORBIDDEN[String(known.get(String(id))?.['class'])];
    return why === undefined ? undefined : `факт «${String(id)}» печатать нельзя: ${why}`;
  };
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      const said = node.name === 'Fact' ? wrong(node.attributes?.find(({ name }) => name === 'id')?.value) : undefined;
      if (said !== undefined) yield issueAt(file, node.position.start, 'error', said);
    }
  }
  const places = [
    ...files.trees.map((tree) => ({ data: tree, pattern: 'nodes.*.facts.*' })),
    ...FACT_PLACES.flatMap(([file, pattern]) => {
      const data = files.data.get(file);
      return data ? [{ data, pattern }] : [];
    }),
  ];
  for (const { data, pattern } of places) {
    for (const { value, place } of data.yaml.select(pattern)) {
      const said = wrong(value);
      if (said !== undefined) yield issueAt(data.file, place, 'error', said);
    }
  }
}

/** What the calculator counts by has a number and a law. */
function* counted(files: ContentFiles): Generator<Issue> {
  const { facts: known } = collectKnown(files);
  for (const key of ['term', 'register', 'longer']) {
    for (const { value, place } of files.data.get('deadlines.yaml')?.yaml.select(`categories.*.${key}`) ?? []) {
      const fact = known.get(String(value));
      if (fact && fact['term'] === undefined)
        yield issueAt(
          'deadlines.yaml',
          place,
          'error',
          `у факта «${String(value)}» нет срока числом. Впишите ему term: { days: … } или { workdays: … } в facts.yaml.`,
        );
    }
  }
}

/** Is a host this one, or below it? */
function under(host: string, hosts: readonly string[]): boolean {
  return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

/** Addresses of statements and laws are safe to follow, and of somebody we know. */
function* addresses(files: ContentFiles): Generator<Issue> {
  const site = files.data.get('site.yaml');
  const hosts = ['officialHosts.*', 'sourceHosts.*'].flatMap((pattern) =>
    (site?.yaml.select(pattern) ?? []).map(({ value }) => String(value)),
  );
  for (const pattern of ['facts.*.statements.*.url', 'facts.*.law.url', 'facts.*.url']) {
    for (const { value, place } of files.data.get('facts.yaml')?.yaml.select(pattern) ?? []) {
      // What is no address at all is reported by shape.ts.
      if (typeof value !== 'string' || !URL.canParse(value)) continue;
      const { protocol, hostname } = new URL(value);
      if (protocol !== 'https:')
        yield issueAt('facts.yaml', place, 'error', `адрес «${value}» открывается без защиты. Нужен адрес, который начинается с https://.`);
      else if (!under(hostname, hosts)) {
        yield issueAt(
          'facts.yaml',
          place,
          'error',
          `${hostname} нет среди известных нам изданий. Допишите его в sourceHosts (site.yaml), если ему можно верить, или возьмите другой источник.`,
        );
      }
    }
  }
}

const PATRONYMIC = /^\p{Lu}\p{Ll}+(?:ович|евич|овна|евна|ична)$/u;

/** Does a role name a person? Names of offices stand in quotes or begin with a small letter. */
function namesPerson(role: string): boolean {
  const words = role
    .replace(/«[^»]*»/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '' && word !== 'России');
  const capital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}+,?$/u.test(word);
  return (
    capital(words[0]) ||
    /(?<!\p{L})\p{Lu}\.\s*(?:\p{Lu}\.\s*)?\p{Lu}\p{Ll}/u.test(role) ||
    /\p{Lu}\p{Ll}+\s+\p{Lu}\.(?:\s|$|\p{Lu})/u.test(role) ||
    words.some((word, index) => PATRONYMIC.test(word) || (capital(word) && capital(words[index + 1])))
  );
}

/** «Кто» is a role: people leave, and their names are personal data. */
function* roles(files: ContentFiles): Generator<Issue> {
  for (const pattern of ['facts.*.verifiedBy', 'facts.*.statements.*.role']) {
    for (const { value, place } of files.data.get('facts.yaml')?.yaml.select(pattern) ?? []) {
      if (typeof value !== 'string' || !namesPerson(value)) continue;
      yield issueAt(
        'facts.yaml',
        place,
        'error',
        `«${value}» похоже на имя человека. Впишите роль со строчной буквы: «редактор раздела», «сотрудник поддержки».`,
      );
    }
  }
}

/** What has grown old: advice, because age changes what is printed and never stops a build. */
function* aged(files: ContentFiles): Generator<Issue> {
  const data = files.data.get('facts.yaml');
  for (const [index, { value }] of (data?.yaml.select('facts.*') ?? []).entries()) {
    // One by one: a mistake in one fact is no reason to be silent about another.
    const fact = factsSchema.safeParse({ facts: [value] }).data?.facts[0];
    if (!data || !fact) continue;
    const printedAs = (): string => printFact(fact.id, [fact], files.today, '').class;
    const at = (key: string) => data.yaml.placeOf(['facts', index, key]);
    if (fact.class === 'V' && fact.reviewBy !== undefined && fact.reviewBy < files.today) {
      const now = printedAs() === 'S' ? 'сайт печатает, что об этом говорили ведомства' : 'сайт пишет, где это посмотреть';
      yield issueAt(
        'facts.yaml',
        at('reviewBy'),
        'warning',
        `факт «${fact.id}»: срок проверки прошёл ${fact.reviewBy}. Пока ${now}. Посмотрите на портале и поставьте новые даты.`,
      );
    }
    if (fact.class !== 'S') continue;
    if (printedAs() === 'Q') {
      yield issueAt(
        'facts.yaml',
        at('statements'),
        'warning',
        `факт «${fact.id}»: сообщения устарели или спорят. Пока сайт пишет, где это посмотреть. Найдите свежее сообщение или поставьте класс Q.`,
      );
    }
    if (fact.checkedOn !== undefined && Date.parse(files.today) - Date.parse(fact.checkedOn) > CHECK_AGAIN_DAYS * DAY) {
      yield issueAt(
        'facts.yaml',
        at('checkedOn'),
        'warning',
        `факт «${fact.id}»: больше ${CHECK_AGAIN_DAYS} дней никто не искал, не сказал ли кто другого. Поищите и поставьте сегодняшнее число.`,
      );
    }
  }
}

/** A fact is printed somewhere or has no need to stand in the file. Phones are printed by <Phones />. */
function* unused(files: ContentFiles): Generator<Issue> {
  if (files.articles.length === 0) return;
  const used = countFacts(files);
  for (const { value, place } of files.data.get('facts.yaml')?.yaml.select('facts.*') ?? []) {
    const fact = value as Readonly<Record<string, unknown>>;
    const id = String(fact['id']);
    if (FORBIDDEN[String(fact['class'])] === undefined && fact['kind'] !== 'phone' && !used.has(id)) {
      const said = issueAt('facts.yaml', place, 'warning', `факт «${id}» нигде не стоит. Впишите его в статью или удалите.`);
      yield { ...said, lacks: ['article:*', 'flow:*', 'request.yaml', 'deadlines.yaml'] };
    }
  }
}

/** facts.yaml holds what may be printed, from whom we know, and nothing of it names a person. */
export const facts: Check = function* (files) {
  yield* forbidden(files);
  yield* counted(files);
  yield* addresses(files);
  yield* roles(files);
  yield* aged(files);
  yield* unused(files);
};
