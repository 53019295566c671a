import { channelRow, chatMessages, fullText, sheetOf, sheetText, type BuiltRequest, type Sheet } from '../core/request/index.ts';
import { copyText } from './hand-over.ts';

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

/** For a keyboard to scroll it where it is long, and to select it. */
function reachable(block: HTMLElement): HTMLElement {
  block.tabIndex = 0;
  block.setAttribute('aria-label', 'Готовый текст');
  block.setAttribute('role', 'group');
  return block;
}

function textBlock(text: string): HTMLElement {
  return reachable(element('pre', 'request__text', text));
}

function messageBlock(text: string, index: number, say: (text: string) => void): HTMLElement {
  const box = element('div', 'message');
  box.appendChild(element('p', 'label', `Сообщение ${index + 1}, ${text.length} зн.`));
  const block = textBlock(text);
  block.setAttribute('aria-label', `Сообщение ${index + 1}`);
  box.appendChild(block);
  const copy = element('button', 'button no-print', 'Скопировать сообщение');
  copy.type = 'button';
  copy.addEventListener('click', () => {
    void copyText(text, `Сообщение ${index + 1} скопировано.`, block).then(say);
  });
  box.appendChild(copy);
  return box;
}

function sheetBlock(sheet: Sheet): HTMLElement {
  const box = reachable(element('div', 'sheet'));
  box.appendChild(element('h3', '', sheet.title));
  for (const { title, items, blanks } of sheet.sections) {
    if (items.length + blanks.length === 0) continue;
    box.appendChild(element('h4', '', title));
    if (items.length > 0) {
      const list = element('ul', '');
      for (const item of items) list.appendChild(element('li', '', item));
      box.appendChild(list);
    }
    for (const blank of blanks) box.appendChild(element('p', 'sheet__blank', blank));
  }
  return box;
}

/** The text that «Скопировать», the letter and the file hold. */
export function textOf(request: BuiltRequest, phones: readonly string[]): string {
  const sheet = sheetOf(request, phones);
  if (sheet) return sheetText(sheet);
  return channelRow(request.channel).output === 'messages' ? chatMessages(request).join('\n\n') : fullText(request);
}

/** Shows the request as its channel takes it: one text, several messages, or a sheet for the printer. */
export function showOutput(output: HTMLElement, request: BuiltRequest, phones: readonly string[], say: (text: string) => void): void {
  const sheet = sheetOf(request, phones);
  const blocks = sheet
    ? [sheetBlock(sheet)]
    : channelRow(request.channel).output === 'messages'
      ? chatMessages(request).map((text, index) => messageBlock(text, index, say))
      : [textBlock(fullText(request))];
  blocks.forEach((block, index) => {
    const old = output.children[index];
    if (old) patch(old, block);
    else output.appendChild(block);
  });
  while (output.children.length > blocks.length) output.lastElementChild?.remove();
}

/** Makes the old block say what the new one says. What has not changed stays, with its focus, its scrolling and what is selected in it. */
function patch(old: Element, block: HTMLElement): void {
  if (old.outerHTML === block.outerHTML) return;
  const [text] = Array.from(old.childNodes);
  if (old.tagName === 'PRE' && block.tagName === 'PRE' && text instanceof Text) {
    const next = block.textContent;
    const before = text.data;
    const most = Math.min(before.length, next.length);
    let start = 0;
    while (start < most && before.charAt(start) === next.charAt(start)) start += 1;
    let end = 0;
    while (end < most - start && before.charAt(before.length - 1 - end) === next.charAt(next.length - 1 - end)) end += 1;
    text.replaceData(start, before.length - start - end, next.slice(start, next.length - end));
    return;
  }
  const focusable = (root: Element): Element[] => [root, ...Array.from(root.querySelectorAll('[tabindex], button'))];
  const place = focusable(old).findIndex((one) => one === document.activeElement);
  old.replaceWith(block);
  const next = place < 0 ? undefined : focusable(block)[place];
  if (next instanceof HTMLElement) next.focus();
}
