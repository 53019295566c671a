import './polyfills.ts';
import './print.ts';
import {
  askText,
  certaintyWords,
  createCalendar,
  icsFile,
  ladder,
  startWords,
  stepText,
  stepTitle,
  stepWhen,
  wrongDates,
  type Category,
  type Ladder,
  type Request,
  type Step,
  type WorkCalendar,
  type YearCalendar,
} from '../core/deadlines/index.ts';
import { formatDate, isIsoDate, todayFor } from '../core/text/dates.ts';
import { takePlace } from './alive.ts';
import { handText } from './hand-file.ts';
import { copyText } from './hand-over.ts';

/** What the page wrote into data-deadlines. */
interface PageData {
  readonly categories: readonly Category[];
  readonly calendars: readonly YearCalendar[];
  readonly holidays: readonly string[];
  readonly holidaysSource: string;
  /** The day the page was built. */
  readonly built: string;
}

/** Milliseconds after the last change that a result is read aloud. */
const PAUSE = 700;

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

/** Words to send, folded, with a button that copies them. */
function toSend(text: string): HTMLElement {
  const box = document.createElement('details');
  box.appendChild(document.createElement('summary')).textContent = 'Что написать';
  const words = paragraph('dates__text', text);
  words.tabIndex = -1;
  box.appendChild(words);
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'button no-print';
  copy.textContent = 'Скопировать';
  copy.addEventListener('click', () => {
    void copyText(text, 'Скопировано.', words).then((sentence) => {
      said.textContent = sentence;
    });
  });
  const said = paragraph('small no-print', '');
  said.setAttribute('role', 'status');
  box.append(copy, said);
  return box;
}

/** Only if the answer has not come. */
function isLast(step: Step): boolean {
  return step.kind === 'repeat' || step.kind === 'complain';
}

function stepItem(step: Step, result: Ladder, category: Category): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'dates__step';
  item.appendChild(paragraph('dates__title', stepTitle(step.kind, category) + (isLast(step) ? ', если ответа так и нет' : '')));
  item.appendChild(paragraph('dates__when', stepWhen(step)));
  const text = stepText(step.kind, result);
  if (text !== '') item.appendChild(toSend(text));
  return item;
}

function start(root: HTMLElement): void {
  const data = JSON.parse(root.getAttribute('data-deadlines') ?? '') as PageData;
  const calendar: WorkCalendar = createCalendar(data.calendars, data.holidays);
  const fields = { sent: '[data-date]', named: '[data-named]', registered: '[data-registered]' } as const;
  const output = find(root, '[data-result]');
  const said = find(root, '[data-result-said]');
  const actions = find(root, '[data-actions]');
  let spoken = 0;
  let shown: { readonly result: Ladder; readonly category: Category } | undefined;

  function chosen(): Category | undefined {
    const id = root.querySelector<HTMLInputElement>('input[name="category"]:checked')?.value;
    return data.categories.filter((category) => category.id === id)[0];
  }

  function dayOf(field: keyof typeof fields): string | undefined {
    const { value } = find<HTMLInputElement>(root, fields[field]);
    return isIsoDate(value) ? value : undefined;
  }

  /** Asks only what the kind of request depends on. */
  function ask({ law }: Category): void {
    find(root, '[data-named-field]').hidden = law !== undefined;
    find(root, '[data-registered-field]').hidden = law === undefined;
    find(root, '[data-extended-field]').hidden = law?.longer === undefined;
  }

  /** A date is typed in ten steps, each of them another date: only where it comes to rest is read aloud, once. */
  function speak(text: string): void {
    window.clearTimeout(spoken);
    spoken = window.setTimeout(() => {
      if (said.textContent !== text) said.textContent = text;
    }, PAUSE);
  }

  function say(text: string): void {
    output.appendChild(paragraph('', text));
    speak(text);
  }

  function mark(invalid: boolean): void {
    find(root, fields.sent).setAttribute('aria-invalid', String(invalid));
  }

  function show(): void {
    const sent = dayOf('sent');
    const category = chosen();
    output.textContent = '';
    actions.classList.add('waits');
    shown = undefined;
    if (category) ask(category);
    mark(sent === undefined);
    if (sent === undefined || !category) {
      say('Впишите дату, когда отправили обращение.');
      return;
    }
    const extended = find<HTMLInputElement>(root, '[data-extended]').checked;
    const request: Request = category.law ? { sent, registered: dayOf('registered'), extended } : { sent, named: dayOf('named') };
    const wrong = wrongDates(request);
    if (wrong !== '') {
      mark(true);
      say(wrong);
      return;
    }
    const result = ladder(category, request, calendar);
    const [first] = result.steps;
    if (!first) {
      say('Срока в законе для этого мы не нашли. Спросите поддержку, к какому дню ждать ответ, и впишите этот день сюда.');
      output.appendChild(toSend(askText(result)));
      return;
    }
    shown = { result, category };
    output.appendChild(paragraph('', `${category.title}. Отправлено ${formatDate(sent)}.`));
    const list = document.createElement('ol');
    list.className = 'dates';
    result.steps.forEach((step) => list.appendChild(stepItem(step, result, category)));
    output.appendChild(list);
    const whose = category.law ? 'Это срок из закона.' : 'Этот день назвала поддержка. Закона за ним нет.';
    for (const remark of [whose, startWords(result, category), certaintyWords(result.certainty, data.holidaysSource)])
      if (remark !== '') output.appendChild(paragraph('small', remark));
    actions.classList.remove('waits');
    speak(`${stepTitle(first.kind, category)}: ${stepWhen(first)}`);
  }

  function save(): void {
    if (!shown) return;
    const { result, category } = shown;
    const events = result.steps.map((step) => ({
      id: `${result.sent}-${category.id}-${step.kind}@razberemsya`,
      step,
      title: `${stepTitle(step.kind, category)}: ${category.title.toLowerCase()}`,
      text: stepText(step.kind, result),
    }));
    void handText('sroki.ics', 'text/calendar;charset=utf-8', icsFile(events, new Date())).then((sentence) => {
      find(root, '[data-ics-said]').textContent = sentence;
    });
  }

  const { day, wrong } = todayFor(new Date(), data.built);
  find<HTMLInputElement>(root, fields.sent).value = day;
  find(root, '[data-clock-said]').textContent = wrong;
  root.addEventListener('input', show);
  root.addEventListener('change', show);
  find(root, '[data-ics]').addEventListener('click', save);
  show();
  takePlace('deadlines');
}

const root = document.querySelector<HTMLElement>('[data-deadlines]');
if (root?.querySelector('[data-date]')) start(root);
