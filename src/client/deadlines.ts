import './polyfills.ts';
import './print.ts';
import {
  certaintyWords,
  createCalendar,
  icsFile,
  ladder,
  movedWords,
  stepText,
  stepTitles,
  stepWhen,
  type Category,
  type Ladder,
  type WorkCalendar,
  type YearCalendar,
} from '../core/deadlines/index.ts';
import { formatDate, formatTime, isIsoDate, MOSCOW_OFFSET_MINUTES, parseTime, toMoscow, type WallTime } from '../core/text/dates.ts';
import { takePlace } from './alive.ts';
import { copyText } from './copy.ts';
import { downloadText } from './download.ts';

interface PageCategory extends Category {
  readonly stated: boolean;
}

/** What the page wrote into data-deadlines. */
interface PageData {
  readonly categories: readonly PageCategory[];
  readonly calendars: readonly YearCalendar[];
  readonly holidays: readonly string[];
  readonly holidaysSource: string;
}

const GUIDE = 'Ориентир из общедоступных материалов, не обещание службы поддержки.';

function find<Wanted extends HTMLElement>(root: ParentNode, selector: string): Wanted {
  const element = root.querySelector<Wanted>(selector);
  if (!element) throw new Error(`deadlines: the page has no ${selector}`);
  return element;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

/** Minutes that this device's clock is ahead of UTC at a time of its own. */
function offsetAt({ date, minutes }: WallTime): number {
  return -new Date(`${date}T${formatTime(minutes)}`).getTimezoneOffset();
}

function stepItem(result: Ladder, category: PageCategory, index: number): HTMLLIElement {
  const step = result.steps[index];
  const item = document.createElement('li');
  item.className = 'dates__step';
  if (!step) return item;
  const title = step.kind === 'complain' && category.official ? 'Обратиться в вышестоящий орган или прокуратуру' : stepTitles[step.kind];
  const condition = index === 0 ? '' : ', если ответа так и нет';
  item.appendChild(paragraph('dates__title', title + condition));
  item.appendChild(paragraph('dates__when', stepWhen(step)));
  if (step.kind === 'answer') return item;
  const text = stepText(step.kind, result, category);
  const box = document.createElement('details');
  box.appendChild(document.createElement('summary')).textContent = 'Что написать';
  box.appendChild(paragraph('dates__text', text));
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'button no-print';
  copy.textContent = 'Скопировать';
  copy.addEventListener('click', () => {
    void copyText(text).then((copied) => {
      copy.textContent = copied ? 'Скопировано' : 'Не удалось: нажмите Ctrl + C';
    });
  });
  box.appendChild(copy);
  item.appendChild(box);
  return item;
}

function start(root: HTMLElement): void {
  const data = JSON.parse(root.getAttribute('data-deadlines') ?? '') as PageData;
  const calendar: WorkCalendar = createCalendar(data.calendars, data.holidays);
  const date = find<HTMLInputElement>(root, '[data-date]');
  const time = find<HTMLInputElement>(root, '[data-time]');
  const clock = find<HTMLSelectElement>(root, '[data-clock]');
  const output = find(root, '[data-result]');
  const actions = find(root, '[data-actions]');
  let shown: { readonly result: Ladder; readonly category: PageCategory } | undefined;

  function chosen(): PageCategory | undefined {
    const id = root.querySelector<HTMLInputElement>('input[name="category"]:checked')?.value;
    return data.categories.filter((category) => category.id === id)[0];
  }

  function sent(): WallTime | undefined {
    const minutes = parseTime(time.value === '' ? '12:00' : time.value);
    if (!isIsoDate(date.value) || minutes === undefined) return undefined;
    const local = { date: date.value, minutes };
    return clock.value === 'moscow' ? local : toMoscow(local, offsetAt(local));
  }

  function show(): void {
    const moment = sent();
    const category = chosen();
    output.textContent = '';
    actions.classList.add('waits');
    shown = undefined;
    if (!moment || !category) {
      output.appendChild(paragraph('', 'Впишите дату, когда отправили обращение.'));
      return;
    }
    const result = ladder(category, moment, calendar);
    shown = { result, category };
    const noHour = time.value === '' ? ' Время не указано, считаем полдень.' : '';
    output.appendChild(
      paragraph('', `${category.title}. Отправлено ${formatDate(moment.date)} в ${formatTime(moment.minutes)} мск.${noHour}`),
    );
    const list = document.createElement('ol');
    list.className = 'dates';
    result.steps.forEach((_step, index) => list.appendChild(stepItem(result, category, index)));
    output.appendChild(list);
    const remarks = [movedWords(result), certaintyWords(result.certainty, data.holidaysSource), category.stated ? '' : GUIDE];
    for (const remark of remarks) if (remark !== '') output.appendChild(paragraph('small', remark));
    actions.classList.remove('waits');
    const first = result.steps[0];
    find(root, '[data-result-said]').textContent = first ? `${stepTitles[first.kind]}: ${stepWhen(first)}` : '';
  }

  function save(): void {
    if (!shown) return;
    const { result, category } = shown;
    const events = result.steps.map((step) => ({
      id: `${result.sent.date}-${result.sent.minutes}-${category.id}-${step.kind}@razberemsya`,
      step,
      title: `${stepTitles[step.kind]}: ${category.title.toLowerCase()}`,
      text: [stepText(step.kind, result, category), category.stated ? '' : GUIDE].filter((part) => part !== '').join('\n\n'),
    }));
    downloadText('sroki.ics', 'text/calendar;charset=utf-8', icsFile(events, new Date()));
  }

  const now = new Date();
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  date.value = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  time.value = `${two(now.getHours())}:${two(now.getMinutes())}`;
  find(root, '[data-clock-field]').classList.toggle('waits', -now.getTimezoneOffset() === MOSCOW_OFFSET_MINUTES);
  root.addEventListener('input', show);
  root.addEventListener('change', show);
  find(root, '[data-ics]').addEventListener('click', save);
  show();
  takePlace('deadlines');
}

const root = document.querySelector<HTMLElement>('[data-deadlines]');
if (root?.querySelector('[data-date]')) start(root);
