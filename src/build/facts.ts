import { contradicts, dialled, firstDay, twiceSaid, type FactData, type Statement } from '../schemas/facts.ts';

/** What is printed of a fact on one day. Its class is that of the day, not the one in facts.yaml. */
export type PrintedFact = { readonly fact: FactData; readonly value: string; readonly url?: string } & (
  | { readonly class: 'V'; readonly verifiedOn: string }
  | { readonly class: 'L'; readonly law: NonNullable<FactData['law']> }
  | { readonly class: 'Q' }
  | {
      readonly class: 'S';
      /** Newest first. */
      readonly statements: readonly [Statement, ...Statement[]];
      /** True once it may have changed since. */
      readonly old: boolean;
      /** The last day on which this is the right thing to print; FOR_GOOD for what does not age. */
      readonly until: string;
    }
);

/** The last day of what an event fixed for good. */
const FOR_GOOD = '9999-12-31';

/** Months of a statement: printed plain, and printed at all. truth.md of the project's papers, «Classes of a fact». */
const MONTHS = { plain: 12, plainWay: 6, all: 24, allPhone: 18 } as const;

/** The same day so many months later, or the last day of a shorter month. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

/** What agencies said, if it still may be printed on that day. */
function said(fact: FactData, value: string, today: string): PrintedFact | undefined {
  const [newest, ...others] = (fact.statements ?? []).toSorted((a, b) => firstDay(b.date).localeCompare(firstDay(a.date)));
  if (!newest || [newest, ...others].some((one) => contradicts(one, fact.value))) return undefined;
  const base = { fact, value, class: 'S', statements: [newest, ...others], ...(fact.url !== undefined && { url: fact.url }) } as const;
  if (fact.permanent === true) return { ...base, old: false, until: FOR_GOOD };
  const phone = fact.kind === 'phone';
  if (phone && !twiceSaid([newest, ...others])) return undefined;
  const since = firstDay(newest.date);
  const plainBefore = addMonths(since, fact.kind === 'way' ? MONTHS.plainWay : MONTHS.plain);
  const last = addMonths(since, phone ? MONTHS.allPhone : MONTHS.all);
  if (today > last) return undefined;
  return today < plainBefore ? { ...base, old: false, until: dayBefore(plainBefore) } : { ...base, old: true, until: last };
}

/**
 * Decides what a reader sees of a fact on a day. Verified (V) holds until its review day; after it, and for S, what agencies said
 * holds as long as it is young and nobody said otherwise; law (L) holds; whatever is left is looked up by the reader (Q).
 * @param id of the fact
 * @param facts all facts of facts.yaml
 * @param today YYYY-MM-DD
 * @param host of the portal, for the path in words
 * Throws when the id is unknown or the fact may never be printed (U, X): the checker says so first.
 */
export function printFact(id: string, facts: readonly FactData[], today: string, host: string): PrintedFact {
  const fact = facts.find((candidate) => candidate.id === id);
  if (!fact) throw new Error(`There is no fact ${id} in facts.yaml`);
  if (fact.class === 'X' || fact.class === 'U') throw new Error(`Fact ${id} has class ${fact.class} and may not be printed`);
  const looked: PrintedFact = { fact, class: 'Q', value: `наберите ${host} → ${fact.find ?? `«Помощь», ищите: ${fact.label}`}` };
  if (fact.class === 'Q') return looked;
  // A link needs no value of its own: its label is what is read.
  const value = fact.value ?? fact.label;
  const link = fact.url !== undefined && { url: fact.url };
  if (fact.class === 'V' && fact.verifiedOn !== undefined && (fact.reviewBy ?? '') >= today) {
    return { fact, class: 'V', value, verifiedOn: fact.verifiedOn, ...link };
  }
  if (fact.class === 'L' && fact.law) return { fact, class: 'L', value, law: fact.law, ...link };
  return said(fact, value, today) ?? looked;
}

/** Stands beside every number of the support. */
export const DIAL_YOURSELF = 'Номер набираете только вы. Вам звонят «из поддержки» — это мошенник: положите трубку.';

/** A run of words, with where they lead. */
export interface Words {
  readonly text: string;
  readonly href?: string;
}

/** «12.02.2026», «02.2026» or «2026», as exact as the statement is. */
export function dotted(date: string): string {
  return date.split('-').reverse().join('.');
}

function monthOf(date: string): string {
  return dotted(date.slice(0, 7));
}

/** Where a value leads: a phone is dialled, a verified link followed. */
function valueWords({ fact, value, url }: PrintedFact): Words {
  const number = fact.kind === 'phone' ? dialled(value) : undefined;
  const href = number === undefined ? url : `tel:${number}`;
  return { text: value, ...(href !== undefined && { href }) };
}

/** A fact in running text: the value, and in brackets who vouches for it. */
export function shortForm(printed: PrintedFact): Words[] {
  if (printed.class === 'Q') return [{ text: printed.value }];
  const value = valueWords(printed);
  if (printed.class === 'V') return [value, { text: ` (проверено ${dotted(printed.verifiedOn)})` }];
  if (printed.class === 'L')
    return [value, { text: ' (' }, { text: `${printed.law.act}, ${printed.law.article}`, href: printed.law.url }, { text: ')' }];
  const [{ agency, date, url }] = printed.statements;
  if (!printed.old) return [value, { text: ' (' }, { text: `${agency}, ${monthOf(date)}`, href: url }, { text: ')' }];
  return [value, { text: ` — так было на ${dotted(date)}, могло измениться (` }, { text: agency, href: url }, { text: ')' }];
}

/** Who vouches for a fact, as whole sentences: what stands under a phone number. Nothing for Q. */
export function vouched(printed: PrintedFact): Words[] {
  if (printed.class === 'Q') return [];
  if (printed.class === 'V') return [{ text: `Проверено на портале ${dotted(printed.verifiedOn)}.` }];
  if (printed.class === 'L')
    return [
      { text: 'Так сказано в законе: ' },
      { text: `${printed.law.act}, ${printed.law.article}`, href: printed.law.url },
      { text: '.' },
    ];
  const [newest, ...others] = printed.statements;
  const before = others.find((other) => twiceSaid([newest, other]));
  return [
    {
      text: printed.old
        ? `Так было на ${dotted(newest.date)}, могло измениться: сообщало ${newest.agency} (`
        : `Так сообщало ${newest.agency} ${dotted(newest.date)} (`,
    },
    { text: newest.publisher, href: newest.url },
    { text: before ? `), до того — ${dotted(before.date)} (` : '). Сами на портале мы не сверяли.' },
    ...(before ? [{ text: before.publisher, href: before.url }, { text: '). Сами на портале мы не сверяли.' }] : []),
  ];
}

/** «8 800 100-70-10 — так сообщало МВД 12.02.2026. Сами на портале мы не сверяли»: the whole without links, for paper and plain text. */
export function fullForm(printed: PrintedFact): string {
  if (printed.class !== 'S') return plain(shortForm(printed));
  const [{ agency, date }] = printed.statements;
  const who = printed.old ? `так было на ${dotted(date)}, могло измениться. Сообщало ${agency}` : `так сообщало ${agency} ${dotted(date)}`;
  return `${printed.value} — ${who}. Сами на портале мы не сверяли`;
}

/** The words alone. */
export function plain(words: readonly Words[]): string {
  return words.map(({ text }) => text).join('');
}

/** Attributes that every printed fact carries. */
export function factData(printed: PrintedFact): Record<string, string> {
  return { 'data-fact': printed.class, ...(printed.class === 'S' && { 'data-until': printed.until }) };
}
