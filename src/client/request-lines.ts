import type { BuiltRequest, LineEdit, RequestLine } from '../core/request/index.ts';
import { lineText } from '../core/request/index.ts';
import { attachGuard, checkField } from './guard.ts';

/** Called with the id of a line and what the person made of it. */
type OnEdit = (id: string, edit: LineEdit) => void;

/** Who hears of the changes. */
export interface LineEditing {
  /** What is being written, letter by letter, so that it is kept however the line is left; and once more when it is. */
  readonly write: OnEdit;
  /** A change that is done: the line is drawn anew. */
  readonly finish: OnEdit;
}

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.setAttribute('aria-label', `${text}: ${label}`);
  made.addEventListener('click', act);
  return made;
}

function nameOf(line: RequestLine): string {
  return line.label === '' ? line.text : line.label;
}

function startEditing(item: HTMLElement, line: RequestLine, edit: LineEdit | undefined, { write, finish }: LineEditing): void {
  item.textContent = '';
  const label = document.createElement('label');
  const input = document.createElement('textarea');
  input.value = line.text;
  input.rows = Math.min(8, 1 + Math.ceil(line.text.length / 40));
  input.maxLength = 4000;
  input.setAttribute('data-guard-label', nameOf(line));
  label.textContent = nameOf(line);
  label.appendChild(input);
  item.appendChild(label);
  attachGuard(input);
  // A line that was only looked at goes on following the walk and the device.
  const written = (): LineEdit => (input.value === line.text ? (edit ?? {}) : { text: input.value });
  const done = (): void => {
    checkField(input);
    finish(line.id, written());
  };
  input.addEventListener('input', () => write(line.id, written()));
  item.addEventListener('focusout', () => write(line.id, written()));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      done();
    }
  });
  const tools = document.createElement('p');
  tools.className = 'line__tools';
  tools.appendChild(button('Готово', nameOf(line), done));
  item.appendChild(tools);
  input.focus();
}

function lineItem(line: RequestLine, edit: LineEdit | undefined, editing: LineEditing): HTMLLIElement {
  const item = document.createElement('li');
  item.className = line.removed ? 'line line--removed' : 'line';
  item.setAttribute('data-line', line.id);
  const text = document.createElement('span');
  text.className = 'line__text';
  text.textContent = lineText(line);
  item.appendChild(text);
  const tools = document.createElement('p');
  tools.className = 'line__tools no-print';
  const name = nameOf(line);
  const { finish } = editing;
  if (line.removed) {
    tools.appendChild(button('Вернуть', name, () => finish(line.id, { ...edit, removed: false })));
  } else {
    tools.appendChild(button('Изменить', name, () => startEditing(item, line, edit, editing)));
    tools.appendChild(button('Убрать', name, () => finish(line.id, { ...edit, removed: true })));
    if (line.edited) tools.appendChild(button('Как было', name, () => finish(line.id, {})));
  }
  item.appendChild(tools);
  return item;
}

/** A list names the groups and single lines that it shows. */
function belongs(line: RequestLine, names: readonly string[]): boolean {
  return names.indexOf(line.group) >= 0 || names.indexOf(line.id) >= 0;
}

function buttonsOf(item: Element | null | undefined): HTMLElement[] {
  return item ? Array.from(item.querySelectorAll('button')) : [];
}

/** Shows the lines that came from the walk and the device; a line stays open while somebody is in it, unless it is `finished`. */
export function showLines(
  root: ParentNode,
  request: BuiltRequest,
  edits: Readonly<Record<string, LineEdit>>,
  editing: LineEditing,
  finished = '',
): void {
  for (const list of Array.from(root.querySelectorAll<HTMLElement>('[data-lines]'))) {
    const groups = list.getAttribute('data-lines') ?? '';
    const focused = list.contains(document.activeElement) ? document.activeElement?.closest('[data-line]') : undefined;
    const id = focused?.getAttribute('data-line');
    if (focused?.querySelector('textarea') && id !== finished) continue;
    const place = buttonsOf(focused).findIndex((one) => one === document.activeElement);
    const lines = request.lines.filter((line) => belongs(line, groups.split(' ')));
    list.textContent = '';
    for (const line of lines) list.appendChild(lineItem(line, edits[line.id], editing));
    const box = root.querySelector<HTMLElement>(`[data-group="${groups}"]`);
    if (box) box.hidden = lines.length === 0;
    if (!focused) continue;
    // What had the focus has been replaced: it goes to what stands there now.
    const buttons = buttonsOf(Array.from(list.children).filter((item) => item.getAttribute('data-line') === id)[0]);
    (buttons[place] ?? buttons[0])?.focus();
  }
}
