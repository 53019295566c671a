import { fileProblems, inspectFile, SAMPLE_BYTES, type FileProblem, type FileReport } from '../core/files/inspect.ts';
import { takePlace } from './alive.ts';

/* The check of a file: it is read here and goes nowhere. Its finding proposes an answer where the screen has such a one. */

const WORDS: Readonly<Record<FileProblem, string>> = {
  empty: 'Файл пустой: в нём нет ни одного байта.',
  large: 'Файл больше, чем разрешает форма.',
  unknown: 'Вид файла не узнали. Форма, скорее всего, тоже его не примет.',
  extension: 'Окончание имени не подходит к содержимому. Похоже, файл переименовали.',
  encrypted: 'PDF защищён паролем или запретами. Портал не сможет его прочитать.',
  damaged: 'Похоже, файл записан не целиком: у него нет конца.',
  name: 'Имя слишком длинное или в нём есть особые знаки. Назовите файл коротко.',
};

/** The answer that the gravest finding proposes; the screen says which finding is whose. */
function answerTo({ problems }: FileReport): HTMLAnchorElement | null {
  const answers = fileProblems
    .filter((problem) => problems.indexOf(problem) >= 0)
    .map((problem) => document.querySelector<HTMLAnchorElement>(`a[data-file-found~="${problem}"]`));
  return answers.filter((answer) => answer)[0] ?? document.querySelector<HTMLAnchorElement>('a[data-file-found~="ok"]');
}

function readPart(part: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(new Uint8Array(reader.result as ArrayBuffer));
    };
    reader.onerror = () => {
      reject(new Error('file-check: the file cannot be read'));
    };
    reader.readAsArrayBuffer(part);
  });
}

function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} байт`;
  const kilobytes = bytes / 1024;
  const shown = kilobytes < 1024 ? kilobytes : kilobytes / 1024;
  return `${shown.toFixed(1).replace('.', ',')}\u00a0${kilobytes < 1024 ? 'КБ' : 'МБ'}`;
}

function paragraph(words: string, className = ''): HTMLElement {
  const created = document.createElement('p');
  created.textContent = words;
  if (className !== '') created.className = className;
  return created;
}

/** A link to where the answer leads; its words are the answer's own, without what script added to them. */
function proposal(option: HTMLAnchorElement | null): HTMLElement | undefined {
  const words = option && (option.querySelector('span') ?? option).firstChild;
  if (!option || !words) return undefined;
  const link = document.createElement('a');
  link.className = 'button button--main';
  link.textContent = `Дальше: «${(words.textContent ?? '').trim()}»`;
  link.href = option.href;
  // The answer's address changes with the walk, for example with «Проблема на другом устройстве».
  link.addEventListener('click', () => {
    link.href = option.href;
  });
  const place = document.createElement('p');
  place.appendChild(link);
  return place;
}

function show(result: Element, file: File, report: FileReport): void {
  result.textContent = '';
  result.appendChild(paragraph(`${file.name} — ${report.type || 'вид не узнали'}, ${sizeInWords(file.size)}.`));
  for (const problem of report.problems) result.appendChild(paragraph(WORDS[problem], 'status-attention'));
  if (report.problems.length === 0) {
    result.appendChild(paragraph('С файлом всё в порядке. Сверьте его вид и размер с тем, что написано в форме.', 'status-ok'));
  }
  const next = proposal(answerTo(report));
  if (next) result.appendChild(next);
}

function attach(input: HTMLInputElement, limit: HTMLInputElement, result: Element): void {
  const check = async (): Promise<void> => {
    const file = input.files?.[0];
    // What was said of the file before is not said of this one.
    result.textContent = '';
    if (!file) return;
    const parts = [file.slice(0, SAMPLE_BYTES), file.slice(Math.max(0, file.size - SAMPLE_BYTES))];
    const [head, tail] = await Promise.all(parts.map(readPart)).catch(() => []);
    // Another one was chosen meanwhile.
    if (input.files?.[0] !== file) return;
    if (!head || !tail) {
      result.textContent = 'Файл не прочитался на этом устройстве. Похоже, он повреждён или его уже нет на месте.';
      return;
    }
    const limitMb = parseFloat(limit.value.replace(',', '.'));
    show(result, file, inspectFile({ name: file.name, size: file.size, head, tail }, isNaN(limitMb) ? 0 : limitMb));
  };
  const run = (): void => {
    void check();
  };
  input.addEventListener('change', run);
  limit.addEventListener('change', run);
  takePlace('file-check');
  // The browser may have kept a file over a reload.
  run();
}

const input = document.querySelector<HTMLInputElement>('[data-file]');
const limit = document.querySelector<HTMLInputElement>('[data-file-limit]');
const result = document.querySelector('[data-file-result]');
if (input && limit && result) attach(input, limit, result);
