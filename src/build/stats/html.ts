import type { Report } from './report.ts';
import { HEADINGS, longDay, overview, percent, rateInWords } from './text.ts';

const WIDTH = 900;
const ROW = 30;
const BAR_FROM = 520;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

interface Bar {
  readonly label: string;
  /** Lengths of the parts, drawn one after another. */
  readonly parts: readonly number[];
  readonly note: string;
}

/** A list of horizontal bars; each row reads as text too. */
function bars(rows: readonly Bar[], describes: string): string {
  if (rows.length === 0) return '<p>Ничего.</p>';
  const most = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0)));
  const scale = (WIDTH - BAR_FROM - 110) / most;
  const drawn = rows.map(({ label, parts, note }, index) => {
    const y = index * ROW;
    let x = BAR_FROM;
    const rects = parts.map((part, number) => {
      const rect = `<rect class="part-${number}" x="${x.toFixed(1)}" y="${y + 6}" width="${(part * scale).toFixed(1)}" height="18"/>`;
      x += part * scale;
      return rect;
    });
    const short = label.length > 62 ? `${label.slice(0, 61)}…` : label;
    return `<g><title>${escaped(`${label}: ${note}`)}</title><text x="0" y="${y + 20}">${escaped(short)}</text>${rects.join('')}<text x="${(x + 8).toFixed(1)}" y="${y + 20}">${escaped(note)}</text></g>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${rows.length * ROW}" role="img" aria-label="${escaped(describes)}">${drawn.join('')}</svg>`;
}

/** Columns, one a day; the label of the first, the last and the highest stand below. */
function columns({ days }: Report): string {
  if (days.length === 0) return '<p>Ничего.</p>';
  const most = Math.max(...days.map(({ views }) => views));
  const step = WIDTH / days.length;
  const height = 160;
  const drawn = days.map(({ day, views }, index) => {
    const tall = (views / most) * height;
    return `<g><title>${longDay(day)}: ${views}</title><rect class="part-0" x="${(index * step).toFixed(2)}" y="${(height - tall).toFixed(1)}" width="${Math.max(step - 1, 0.5).toFixed(2)}" height="${tall.toFixed(1)}"/></g>`;
  });
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  return `<svg viewBox="0 0 ${WIDTH} ${height + 30}" role="img" aria-label="${HEADINGS.days}, больше всего ${most}">${drawn.join('')}<text x="0" y="${height + 22}">${longDay(first)}</text><text x="${WIDTH}" y="${height + 22}" text-anchor="end">${longDay(last)}</text></svg>`;
}

function section(title: string, body: string): string {
  return `<section><h2>${escaped(title)}</h2>${body}</section>`;
}

const STYLE = `body{margin:2rem auto;padding:0 1rem;max-width:60rem;font:1.05rem/1.5 system-ui,sans-serif;color:#20211f;background:#fcf7ef}
h1{line-height:1.2}h2{margin-top:2.5rem;font-size:1.25rem}svg{display:block;width:100%;height:auto;font-size:14px}
svg text{fill:#20211f}.part-0{fill:#0b5146}.part-1{fill:#a23b1e}
@media (prefers-color-scheme:dark){body{color:#f2ede4;background:#1c1d1b}svg text{fill:#f2ede4}.part-0{fill:#6fc3b1}.part-1{fill:#e38a6c}}
@media print{body{background:none}section{break-inside:avoid}}`;

/** The report as one page that needs nothing but itself: no script, no file, no network. */
export function htmlReport(report: Report, site: string): string {
  const rows = (list: readonly { readonly title: string; readonly count: number }[]): Bar[] =>
    list.map(({ title, count }) => ({ label: title, parts: [count], note: String(count) }));
  const queries = (list: readonly { readonly query: string; readonly count: number }[]): Bar[] =>
    list.map(({ query, count }) => ({ label: query, parts: [count], note: String(count) }));
  const title = `${site}: что видно по журналу`;
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${overview(report).map(escaped).join('<br>')}</p>
<p>Личные данные в запросах скрыты, адреса посетителей не сохранены.</p>
${section(HEADINGS.days, columns(report))}
${section(HEADINGS.questions, bars(rows(report.questions), HEADINGS.questions))}
${section(HEADINGS.searches, bars(queries(report.searches.list), HEADINGS.searches))}
${section(HEADINGS.nothing, bars(queries(report.nothing), HEADINGS.nothing))}
${section(
  HEADINGS.stops,
  bars(
    report.stops.map(({ title: label, count, views }) => ({
      label,
      parts: [count],
      note: `${count} (${percent(count / Math.max(views, 1))})`,
    })),
    HEADINGS.stops,
  ),
)}
${section(HEADINGS.rates, report.rates.length === 0 ? '<p>Пока ничего.</p>' : `<ul>${report.rates.map((row) => `<li>${escaped(rateInWords(row))}</li>`).join('')}</ul>`)}
${section(
  HEADINGS.help,
  bars(
    report.help.map(({ title: label, helped, failed }) => ({ label, parts: [helped, failed], note: `да ${helped}, нет ${failed}` })),
    HEADINGS.help,
  ),
)}
${section(
  HEADINGS.missing,
  bars(
    report.missing.map(({ address, count }) => ({ label: address, parts: [count], note: String(count) })),
    HEADINGS.missing,
  ),
)}
</body>
</html>
`;
}
