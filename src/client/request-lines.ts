import type { BuiltRequest, LineEdit, RequestLine } from '../core/request/index.ts';
import { lineText } from '../core/request/index.ts';
import { attachGuard } from './guard.ts';

/** Called with the id of a line and what the person made of it. */
export type OnEdit = (id: string, edit: LineEdit) => void;

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

function startEditing(item: HTMLElement, line: RequestLine, onEdit: OnEdit): void {
  item.textContent = '';
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'text';
  input.value = line.text;
  input.maxLength = 600;
  input.setAttribute('data-guard-label', nameOf(line));
  label.textContent = nameOf(line);
  label.appendChild(input);
  item.appendChild(label);
  attachGuard(input);
  const done = (): void => onEdit(line.id, { text: input.value });
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

function lineItem(line: RequestLine, edit: LineEdit | undefined, onEdit: OnEdit): HTMLLIElement {
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
  if (line.removed) {
    tools.appendChild(button('Вернуть', name, () => onEdit(line.id, { ...edit, removed: false })));
  } else {
    tools.appendChild(button('Изменить', name, () => startEditing(item, line, onEdit)));
    tools.appendChild(button('Убрать', name, () => onEdit(line.id, { ...edit, removed: true })));
    if (line.edited) tools.appendChild(button('Как было', name, () => onEdit(line.id, {})));
  }
  item.appendChild(tools);
  return item;
}

function groupOf(line: RequestLine): string {
  return line.id === 'code' ? 'code' : line.group;
}

/** Shows the lines that came from the walk and the device; a line that is being edited stays as it is. */
export function showLines(root: ParentNode, request: BuiltRequest, edits: Readonly<Record<string, LineEdit>>, onEdit: OnEdit): void {
  for (const list of Array.from(root.querySelectorAll<HTMLElement>('[data-lines]'))) {
    const group = list.getAttribute('data-lines') ?? '';
    if (list.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement) continue;
    const focused = list.contains(document.activeElement)
      ? document.activeElement?.closest('[data-line]')?.getAttribute('data-line')
      : null;
    const lines = request.lines.filter((line) => groupOf(line) === group);
    list.textContent = '';
    for (const line of lines) list.appendChild(lineItem(line, edits[line.id], onEdit));
    const box = root.querySelector<HTMLElement>(`[data-group="${group}"]`);
    if (box) box.hidden = lines.length === 0;
    // What was pressed has been replaced: the focus goes to what stands there now.
    if (focused !== null && focused !== undefined) {
      Array.from(list.children)
        .filter((item) => item.getAttribute('data-line') === focused)[0]
        ?.querySelector('button')
        ?.focus();
    }
  }
}
