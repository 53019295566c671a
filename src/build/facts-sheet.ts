import { factsSchema, type FactData } from '../schemas/facts.ts';
import { addDays } from '../core/text/dates.ts';
import { counted } from '../core/text/plural.ts';
import { countFacts } from './content/known.ts';
import type { ContentFiles } from './content/files.ts';
import { plain, printFact, shortForm } from './facts.ts';

/** As many checks as fit on one sheet of A4. */
const ON_ONE_SHEET = 15;

/** Days that a look at the portal is good for. Ways to log in changed twice in one year. */
const GOOD_FOR: Readonly<Partial<Record<FactData['kind'], number>>> = { way: 30, phone: 90, link: 90, hours: 90 };
const GOOD_FOR_OTHERS = 180;

/** One check for somebody who can open the portal. */
export interface FactCheck {
  readonly id: string;
  readonly label: string;
  /** In how many places of the content the fact stands. */
  readonly places: number;
  /** What the site prints today. */
  readonly printed: string;
  readonly where: string;
  /** Line of facts.yaml that holds the class. */
  readonly line: number;
  /** Until when a look is good: what to write as `reviewBy`. */
  readonly reviewBy: string;
}

/** What an employee of the owner should verify on the portal, most useful first; as many as one sheet holds. */
export function factChecks(files: ContentFiles, host: string): FactCheck[] {
  const data = files.data.get('facts.yaml');
  const all = factsSchema.safeParse(data?.yaml.value).data?.facts;
  if (!data || !all) return [];
  const places = countFacts(files);
  return all
    .map((fact, index) => ({ fact, index, count: places.get(fact.id) ?? 0 }))
    .filter(({ fact, count }) => count > 0 && fact.whereToCheck !== undefined && ['S', 'Q', 'V'].includes(fact.class))
    .map(({ fact, index, count }) => ({ fact, index, count, printed: printFact(fact.id, all, files.today, host) }))
    .filter(({ printed }) => printed.class !== 'V')
    .toSorted((a, b) => b.count - a.count)
    .slice(0, ON_ONE_SHEET)
    .map(({ fact, index, count, printed }) => ({
      id: fact.id,
      label: fact.kind === 'phone' ? `телефон: ${fact.label}` : fact.label,
      places: count,
      printed: plain(shortForm(printed)),
      where: fact.whereToCheck ?? '',
      line: data.yaml.placeOf(['facts', index, 'class']).line,
      reviewBy: addDays(files.today, GOOD_FOR[fact.kind] ?? GOOD_FOR_OTHERS),
    }));
}

/** «22 места». */
export function placesWords(places: number): string {
  return counted(places, ['место', 'места', 'мест']);
}

/** What to write into facts.yaml where the portal says the same; the day of `reviewBy` stands beside each check. */
export function verifiedLine(today: string): string {
  return `class: V, verifiedBy: роль, verifiedOn: ${today}, reviewBy: день из листа`;
}

/** The sheet as plain text for a terminal and a printer. */
export function factSheet(checks: readonly FactCheck[], today: string): string {
  const head = [
    `Что проверить на портале, ${today}. Сверху то, что стоит в большем числе мест.`,
    `То же — впишите в эту строку content/facts.yaml: ${verifiedLine(today)}`,
  ].join('\n');
  const rows = checks.map(({ label, places, printed, where, line, reviewBy }, index) =>
    [
      `${index + 1}. ${label} — ${placesWords(places)}. Где смотреть: ${where}`,
      `   Печатаем: ${printed}`,
      `   [ ] то же: строка ${line}, reviewBy: ${reviewBy}   [ ] другое: ______________________`,
    ].join('\n'),
  );
  return [head, ...rows].join('\n\n');
}
