import { swapScripts, type PackedMessage } from '../core/search/format.ts';
import { takePlace } from './alive.ts';
import { clear, element } from './search-dom.ts';

/*
 * The index of literal messages: words typed find the messages that hold them, in the file the search has anyway. Nothing that is typed
 * leaves the field. An address that pointed into the former list of all messages goes on to the page where the message is.
 */

/** Messages shown for what was typed; whoever sees more types another word. */
const SHOWN = 20;

/** Lower-case words, е for ё, each after a space; so a word's beginning is found as « beginning». */
function folded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^a-zа-я\d]+/g, ' ')
    .trim()}`;
}

interface Listed {
  /** Below the page of errors. */
  readonly address: string;
  readonly text: string;
  /** All spellings, folded. */
  readonly said: string;
}

function listed(packed: readonly PackedMessage[]): Listed[] {
  return packed
    .filter(([address]) => address !== '')
    .map(([address, , ...texts]) => {
      const spelled = texts.map(swapScripts);
      return { address, text: spelled[0] ?? '', said: spelled.map(folded).join('') };
    });
}

function attachFilter(place: HTMLElement, input: HTMLInputElement, count: HTMLElement, list: HTMLElement): void {
  let reading: Promise<Listed[]> | undefined;
  /** Reads the file once; after a failure the next letter tries again. */
  const read = (): Promise<Listed[]> => {
    reading ??= fetch(place.getAttribute('data-messages') ?? '', { credentials: 'same-origin' })
      .then((response) => response.json() as Promise<readonly PackedMessage[]>)
      .then(listed)
      .catch((error: unknown) => {
        reading = undefined;
        throw error;
      });
    return reading;
  };
  const show = (asked: string, found: readonly Listed[], said: string): void => {
    clear(list);
    for (const { address, text } of found) {
      const link = element('a', { href: `${place.getAttribute('data-errors') ?? ''}${address}` }, [`«${text}»`]);
      list.appendChild(element('li', {}, [link]));
    }
    list.hidden = found.length === 0;
    for (const part of Array.from(document.querySelectorAll<HTMLElement>('[data-message-list]'))) part.hidden = asked !== '';
    count.textContent = said;
  };
  const filter = (): void => {
    const asked = folded(input.value).trim();
    if (asked === '') {
      show('', [], '');
      return;
    }
    const begins = asked.split(' ').map((word) => ` ${word}`);
    read().then(
      (all) => {
        if (folded(input.value).trim() !== asked) return;
        const found = all.filter(({ said }) => begins.every((word) => said.indexOf(word) >= 0));
        const words =
          found.length === 0
            ? 'Таких слов здесь нет. Оставьте одно-два слова или откройте поиск.'
            : `Сообщений: ${found.length}.${found.length > SHOWN ? ` Показаны ${SHOWN}: добавьте слово.` : ''}`;
        show(asked, found.slice(0, SHOWN), words);
      },
      () => show('', [], 'Список не загрузился: связь прервалась. Выберите тему ниже.'),
    );
  };
  input.addEventListener('input', filter);
  takePlace('message-filter');
}

/** Goes on to the page of the message that the address names, when it names one. */
function goOn(): void {
  const named = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  const item = named && named.closest('.letter li');
  const link = item && item.querySelector('a');
  if (link) location.replace(link.href);
}

const place = document.querySelector<HTMLElement>('[data-messages]');
const input = document.querySelector<HTMLInputElement>('[data-message-filter]');
const count = document.querySelector<HTMLElement>('[data-message-count]');
const list = document.querySelector<HTMLElement>('[data-message-found]');
if (place && input && count && list) attachFilter(place, input, count, list);
goOn();
window.addEventListener('hashchange', goOn);
