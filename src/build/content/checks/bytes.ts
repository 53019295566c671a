import type { Garbled } from '../disk.ts';
import { issueAt, type Check, type DataFile } from '../files.ts';
import type { Issue } from '../issue.ts';
import type { Place } from '../mdx.ts';

const SAVE = 'Откройте файл в редакторе и сохраните в кодировке UTF-8';

const GARBLED: Readonly<Record<Garbled['kind'], string>> = {
  'windows-1251': `файл сохранён в кодировке Windows-1251: вместо букв на сайте были бы знаки �. ${SAVE}.`,
  'utf-16': `файл сохранён в кодировке UTF-16. ${SAVE}.`,
  unknown: `файл не в кодировке UTF-8, здесь он не читается. ${SAVE} или верните прежнюю запись из истории.`,
  bom: 'в начале файла стоит невидимая метка (BOM). Сохраните файл как «UTF-8 без BOM».',
  nul: 'в тексте стоит нулевой знак: файл повреждён. Верните прежнюю запись из истории или удалите этот знак.',
  unreadable: 'файл есть, но прочитать его нельзя. Проверьте права на файл и не открыт ли он другой программой.',
};

function placeAt(source: string, index: number): Place {
  const before = source.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** What two people saved over each other and a program could not put together. */
const MARKERS = /^(?:<{7}|>{7}|\|{7}|={7})(?:[ \t].*)?$/gmu;
/** A no-break space where Markdown and YAML want a plain one: at the beginning of a line, after a sign of a list, a heading or a key. */
const STUCK = /^[ \t]*(?:(?:[-*+]|\d+[.)]|#{1,6}|[\w-]+:)?\u00A0|- [\w-]+:\u00A0)/gmu;
/** й and ё of two characters, as some programs of Apple write them. */
const TWO_PART = /[иИ]\u0306|[еЕ]\u0308/gu;

/**
 * Signs that nobody sees and nobody types on purpose: a copied text brings them from a web page, a chat or a word processor. They part
 * words for the search, and names that look alike are not. The joiner within an emoji is not among them.
 */
const UNSEEN = /[\u200B\u200C\u2060\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD]|(?<!^)\uFEFF/u;

function* ofFile({ file, source, garbled }: DataFile): Generator<Issue> {
  if (garbled) {
    const issue = issueAt(
      file,
      garbled.kind === 'unknown' || garbled.kind === 'nul' ? placeAt(source, garbled.offset) : { line: 1, column: 1 },
      'error',
      GARBLED[garbled.kind],
    );
    yield garbled.kind === 'bom' ? issue : { ...issue, explains: [] };
    if (garbled.kind !== 'bom') return;
  }
  const markers = [...source.matchAll(MARKERS)].filter(({ 0: marker }) => !marker.startsWith('===') || /^<{7}/mu.test(source));
  const [marker] = markers;
  if (marker && /^[<>|]/u.test(marker[0])) {
    const place = placeAt(source, marker.index);
    yield {
      ...issueAt(
        file,
        place,
        'error',
        'здесь остались следы слияния двух правок («<<<<<<<», «=======», «>>>>>>>»). Оставьте одну из них и удалите эти строки.',
      ),
      explains: [],
    };
    return;
  }
  const lost = source.indexOf('\uFFFD');
  if (lost !== -1) yield issueAt(file, placeAt(source, lost), 'error', 'знак � стоит на месте потерянной буквы. Наберите слово заново.');
  const unseen = UNSEEN.exec(source);
  if (unseen) {
    const code = unseen[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `здесь невидимый знак (U+${code}): его принёс скопированный текст. Сотрите слово целиком и наберите заново.`;
    yield { ...issueAt(file, placeAt(source, unseen.index), 'error', message), explains: [] };
  }
  for (const [pattern, message] of [
    [STUCK, 'здесь неразрывный пробел, и строка читается не так, как выглядит. Замените его обычным пробелом.'],
    [TWO_PART, 'буква «й» или «ё» набрана двумя знаками: поиск её не узнает. Наберите слово заново.'],
  ] as const) {
    const [first] = source.matchAll(pattern);
    if (!first) continue;
    const issue = issueAt(file, placeAt(source, first.index), 'error', message);
    yield pattern === STUCK ? { ...issue, explains: [] } : issue;
  }
}

/** Files are text in UTF-8, whole, and not two texts at once. */
export const bytes: Check = function* (files) {
  for (const file of [...files.documents, ...files.trees, ...files.data.values()]) yield* ofFile(file);
};
