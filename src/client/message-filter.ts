import { takePlace } from './alive.ts';

/* The list of literal messages, narrowed to those that hold the words typed. Nothing leaves the field. */

/** Lower-case words, е for ё, each after a space; so a word's beginning is found as « beginning». */
function folded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^a-zа-я\d]+/g, ' ')
    .trim()}`;
}

/** Every spelling of every message by its id: all of them stand in the list by letter. */
function spellings(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const link of Array.from(document.querySelectorAll('.letter a'))) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    found[id] = `${found[id] ?? ''}${folded(link.textContent)}`;
  }
  return found;
}

function attachFilter(input: HTMLInputElement, count: HTMLElement): void {
  const texts = spellings();
  const filter = (): void => {
    const asked = folded(input.value).trim();
    const begins = asked.split(' ').map((word) => ` ${word}`);
    let shown = 0;
    for (const group of Array.from(document.querySelectorAll<HTMLElement>('[data-message-group]'))) {
      const before = shown;
      for (const message of Array.from(group.querySelectorAll<HTMLElement>('.message'))) {
        const text = texts[message.id] ?? '';
        message.hidden = !begins.every((word) => text.indexOf(word) >= 0);
        if (!message.hidden) shown += 1;
      }
      group.hidden = shown === before;
    }
    for (const list of Array.from(document.querySelectorAll<HTMLElement>('[data-message-list]'))) list.hidden = asked !== '';
    const said = shown === 0 ? 'Таких слов здесь нет. Оставьте одно-два слова или откройте поиск.' : `Сообщений: ${shown}.`;
    count.textContent = asked === '' ? '' : said;
  };
  input.addEventListener('input', filter);
  // An address that points to a message shows it, whatever stands in the field.
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.closest('[hidden]')) return;
    input.value = '';
    filter();
    target.scrollIntoView();
  });
  takePlace('message-filter');
}

const messageFilter = document.querySelector<HTMLInputElement>('[data-message-filter]');
const messageCount = document.querySelector<HTMLElement>('[data-message-count]');
if (messageFilter && messageCount) attachFilter(messageFilter, messageCount);
