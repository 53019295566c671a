import { inspectFile, SAMPLE_BYTES, type FileProblem, type FileReport } from '../core/files/inspect.ts';

/* The check of a file: it is read here and goes nowhere. */

const WORDS: Readonly<Record<FileProblem, string>> = {
  empty: 'Файл пустой: в нём нет ни одного байта.',
  large: 'Файл больше, чем разрешает форма.',
  unknown: 'Вид файла не узнали. Форма, скорее всего, тоже его не примет.',
  extension: 'Окончание имени не подходит к содержимому. Похоже, файл переименовали.',
  encrypted: 'PDF защищён паролем или запретами. Портал не сможет его прочитать.',
  damaged: 'Похоже, файл записан не целиком: у него нет конца.',
  name: 'Имя слишком длинное или в нём есть особые знаки. Назовите файл коротко.',
};

/** Which answer of the question F1 a finding stands for, the gravest first. */
const ANSWERS: readonly (readonly [string, readonly FileProblem[]])[] = [
  ['povrezhd', ['empty', 'damaged', 'encrypted']],
  ['format', ['unknown', 'extension']],
  ['bolshoj', ['large']],
];

function answerTo({ problems }: FileReport): string {
  const found = ANSWERS.filter(([, kinds]) => kinds.some((kind) => problems.indexOf(kind) >= 0))[0];
  return found ? found[0] : 'ok';
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

function show(result: Element, file: File, report: FileReport): void {
  while (result.firstChild) result.removeChild(result.firstChild);
  result.appendChild(paragraph(`${file.name} — ${report.type || 'вид не узнали'}, ${sizeInWords(file.size)}.`));
  for (const problem of report.problems) result.appendChild(paragraph(WORDS[problem], 'status-attention'));
  if (report.problems.length === 0) {
    result.appendChild(paragraph('С файлом всё в порядке. Сверьте его вид и размер с тем, что написано в форме.', 'status-ok'));
  }
  const answer = answerTo(report);
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-file-next]'))) {
    link.hidden = link.dataset['fileNext'] !== answer;
    const [address = ''] = link.href.split('#');
    // The walk that led here goes on with the answer that the file gave.
    const trail = /^#[a-z0-9~-]+(?:\.[A-Z0-9]+)?:/.test(location.hash) ? location.hash : '#fajl.F1:';
    link.href = `${address}${trail}${trail.charAt(trail.length - 1) === ':' ? '' : '~'}F1.${answer}`;
  }
}

function attach(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  const limit = form.querySelector<HTMLInputElement>('[data-file-limit]');
  const result = document.querySelector('[data-file-result]');
  if (!input || !result) return;
  const check = async (): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const head = await readPart(file.slice(0, SAMPLE_BYTES));
    const tail = await readPart(file.slice(Math.max(0, file.size - SAMPLE_BYTES)));
    const limitMb = parseFloat((limit?.value ?? '').replace(',', '.'));
    show(result, file, inspectFile({ name: file.name, size: file.size, head, tail }, isNaN(limitMb) ? 0 : limitMb));
  };
  const run = (): void => {
    check().catch(() => {
      result.textContent = 'Файл не прочитался на этом устройстве. Похоже, он повреждён или его уже нет на месте.';
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  input.addEventListener('change', run);
  if (limit) limit.addEventListener('change', run);
}

const form = document.querySelector<HTMLFormElement>('form[data-file-form]');
if (form) attach(form);
