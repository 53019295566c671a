import { counted } from '../../core/text/plural.ts';
import type { RateRow } from './rates.ts';
import type { Report } from './report.ts';

/** «12 %» of a share between 0 and 1. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** «22 ноября 2026» of YYYY-MM-DD. */
export function longDay(day: string): string {
  if (day === '') return '—';
  const words = new Date(`${day}T00:00:00Z`).toLocaleDateString('ru-RU', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return words.replace(/\s?г\.$/u, '');
}

/** What stands at the head of a report in words. */
export function overview({ period, views, visits, lines, searches }: Report): string[] {
  return [
    `Период: ${longDay(period.from)} — ${longDay(period.to)}`,
    `Открыто страниц: ${views.toLocaleString('ru-RU')}; посещений, которые удалось различить: ${visits.toLocaleString('ru-RU')}`,
    `Поисков в журнале: ${searches.total.toLocaleString('ru-RU')}`,
    `Строк в журнале: ${lines.read.toLocaleString('ru-RU')}, из них роботы: ${lines.robots.toLocaleString('ru-RU')}, не прочитано: ${lines.unreadable.toLocaleString('ru-RU')}`,
  ];
}

/** The titles of the lists and what to do with each. */
export const HEADINGS = {
  questions: 'Что читают чаще всего',
  searches: 'Что ищут',
  nothing: 'Ищут и не находят: повод для новой статьи или слова в keywords',
  stops: 'Где бросают диагностику: последний экран посещения',
  rates: 'Как часто совет помогает: доля посещений, где после него сразу «решено». Кто ушёл молча, считается не решившим',
  shares: 'Адресов в журнале нет, поэтому посещений не различить: только доли просмотров советов',
  help: 'Помогло или нет: сверху статьи, которые помогают хуже',
  missing: 'Адреса, которых нет (404): повод для aliases',
  days: 'Открыто страниц по дням',
} as const;

function list(title: string, rows: readonly string[]): string[] {
  return ['', title, ...(rows.length === 0 ? ['  ничего'] : rows.map((row) => `  ${row}`))];
}

/** «38 % (от 33 % до 44 %, 310 посещений): часто, в файле бывает. Вход: Почистите кеш». */
export function rateInWords({ title, visits, rate, low, high, word, written }: RateRow): string {
  const file = written === undefined ? 'в файле нет' : `в файле ${written}`;
  return `${percent(rate)} (от ${percent(low)} до ${percent(high)}, ${counted(visits, ['посещение', 'посещения', 'посещений'])}): ${word}, ${file}. ${title}`;
}

/** The report for a terminal. */
export function textReport(report: Report): string {
  const row = (count: number, text: string): string => `${String(count).padStart(7)}  ${text}`;
  return [
    ...overview(report),
    ...list(
      HEADINGS.questions,
      report.questions.map(({ count, title }) => row(count, title)),
    ),
    ...list(
      HEADINGS.searches,
      report.searches.list.map(({ count, query }) => row(count, query)),
    ),
    ...list(
      HEADINGS.nothing,
      report.nothing.map(({ count, query }) => row(count, query)),
    ),
    ...list(
      HEADINGS.stops,
      report.stops.map(({ count, views, title }) =>
        row(count, `${title} (${percent(count / Math.max(views, 1))} из ${counted(views, ['просмотра', 'просмотров', 'просмотров'])})`),
      ),
    ),
    ...list(HEADINGS.rates, report.rates.map(rateInWords)),
    ...(report.shares.length === 0
      ? []
      : list(
          HEADINGS.shares,
          report.shares.map(({ title, views, share }) => row(views, `${title} (${percent(share)})`)),
        )),
    ...list(
      HEADINGS.help,
      report.help.map(({ helped, failed, title }) => `да ${String(helped).padStart(5)}  нет ${String(failed).padStart(5)}  ${title}`),
    ),
    ...list(
      HEADINGS.missing,
      report.missing.map(({ count, address }) => row(count, address)),
    ),
  ].join('\n');
}
