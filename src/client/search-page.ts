import type { Engine, SearchAnswer } from '../core/search/engine.ts';
import { emptyHelp } from './search-combobox.ts';
import { addressOf, clear, element, marked } from './search-dom.ts';
import type { SearchPage } from './search-engine.ts';
import { answersFound, WORDS } from './search-words.ts';

const SHOWN = 10;
const MORE = 20;
const PAUSE = 150;
const AGAIN = 2_000;
const TRIES = 4;

interface Asked {
  readonly query: string;
  readonly section: string;
  readonly asTyped: boolean;
  readonly limit: number;
}

/** What the address of the page asks for. */
function fromAddress(): Asked {
  const params = new URLSearchParams(window.location.search);
  return { query: params.get('q') ?? '', section: params.get('razdel') ?? '', asTyped: params.get('kak') === 'est', limit: SHOWN };
}

function toAddress({ query, section, asTyped }: Asked, conceal: (text: string) => string): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', conceal(query));
  if (section !== '') params.set('razdel', section);
  if (asTyped) params.set('kak', 'est');
  const text = params.toString();
  return window.location.pathname + (text === '' ? '' : `?${text}`);
}

/** The parts of the page: its field, where results go, and the list of everything that stands there without a query. */
export interface SearchPageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly results: HTMLElement;
  readonly everything: HTMLElement;
}

/**
 * The page of results: the address holds query, section and reading, so that it can be shared and «back» works.
 * `conceal` hides personal data before a query gets into the address.
 */
export function attachPage(
  { form, input, results, everything }: SearchPageParts,
  engine: Engine,
  page: SearchPage,
  conceal: (text: string) => string,
): void {
  /** Messages that swindlers write too: the question before anything is explained, as its page and its words. */
  const alarming = JSON.parse(results.getAttribute('data-alarming') ?? '{}') as Readonly<
    Record<string, readonly [page: string, question: string] | undefined>
  >;
  const status = element('p', { class: 'search-page__count', role: 'status' });
  const notes = element('div');
  const filters = element('div', { class: 'search-page__filters' });
  const list = element('ol', { class: 'hits hits--page' });
  const more = element('div');
  [status, notes, filters, list, more].forEach((part) => results.appendChild(part));

  let now: Asked = fromAddress();
  let timer = 0;
  let logged = '';

  function remember(next: Asked, push: boolean): void {
    now = next;
    const address = toAddress(next, conceal);
    try {
      if (push) window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    } catch {
      // Safari allows a hundred changes in half a minute; the answer is worth more than the address.
    }
  }

  /** Where the focus goes when what had it is made anew: each link and button of the results has a key of its own. */
  function keyOfFocus(): string | null {
    const focused = document.activeElement;
    return focused && results.contains(focused) ? focused.getAttribute('data-key') : null;
  }

  function focusOn(key: string | null, shownBefore: number): void {
    if (key === null) return;
    const again = results.querySelector<HTMLElement>(`[data-key="${key}"]`);
    // «Показать ещё» leads to the first of what it brought.
    const next = key === 'more' ? list.children[shownBefore]?.querySelector('a') : again;
    if (next) next.focus();
  }

  function chip(text: string, section: string, act: () => void): HTMLElement {
    const pressed = String(now.section === section);
    const made = element('button', { type: 'button', class: 'chip', 'aria-pressed': pressed, 'data-key': `section-${section}` }, [text]);
    made.addEventListener('click', act);
    return made;
  }

  function show(answer: SearchAnswer): void {
    const focused = keyOfFocus();
    const shownBefore = list.children.length;
    [notes, filters, list, more].forEach(clear);
    status.textContent = answer.hits.length === 0 ? WORDS.nothing : answersFound(answer.total);
    const lure = answer.message && alarming[answer.message.id];
    if (lure) {
      notes.appendChild(
        element('p', { class: 'callout callout--danger' }, [`${WORDS.alarming} `, element('a', { href: lure[0] }, [lure[1]])]),
      );
    }
    if (answer.message) {
      notes.appendChild(
        element('p', { class: 'search-page__note' }, [
          `${WORDS.message}: `,
          element('a', { href: answer.message.id === '' ? page.errors : `${page.errors}#${answer.message.id}` }, [
            `«${answer.message.text}»`,
          ]),
        ]),
      );
    }
    if (answer.readAs !== undefined) {
      const back = element('a', { href: toAddress({ ...now, asTyped: true }, conceal) }, [`${WORDS.asTyped} «${now.query.trim()}»`]);
      notes.appendChild(element('p', { class: 'search-page__note' }, [`${WORDS.readAs} «${answer.readAs}». `, back]));
    }
    if (!answer.complete) notes.appendChild(element('p', { class: 'search-page__note' }, [WORDS.slow]));
    if (answer.sections.length > 1 || now.section !== '') {
      const found = answer.sections.reduce((sum, { count }) => sum + count, 0);
      filters.appendChild(chip(`Все разделы: ${found}`, '', () => filter('')));
      answer.sections.forEach(({ id, title, count }) => filters.appendChild(chip(`${title}: ${count}`, id, () => filter(id))));
    }
    answer.hits.forEach((hit) => {
      const title = answer.sections.filter(({ id }) => id === hit.section)[0]?.title ?? '';
      const parts: (Node | string)[] = [
        element('a', { class: 'hits__title', href: `${page.articles}${hit.slug}/`, 'data-key': hit.slug }, marked(hit.title, answer)),
        element('p', { class: 'hits__text' }, marked(hit.description, answer)),
      ];
      if (hit.hit) {
        parts.push(
          element('p', { class: 'hits__hit' }, ['→ ', element('a', { href: addressOf(hit, page.articles) }, marked(hit.hit.text, answer))]),
        );
      }
      parts.push(element('p', { class: 'hits__section' }, [hit.promotion === 'best-bet' ? `${title} · ${WORDS.best}` : title]));
      list.appendChild(element('li', {}, parts));
    });
    if (answer.hits.length === 0) notes.appendChild(emptyHelp(page));
    if (answer.total > answer.hits.length) {
      const button = element('button', { type: 'button', class: 'button', 'data-key': 'more' }, [WORDS.more]);
      button.addEventListener('click', () => {
        now = { ...now, limit: now.limit + MORE };
        ask(0);
      });
      more.appendChild(button);
    }
    focusOn(focused, shownBefore);
  }

  function filter(section: string): void {
    remember({ ...now, section, limit: SHOWN }, true);
    ask(0);
  }

  function ask(tries: number): void {
    window.clearTimeout(timer);
    const asked = now;
    const empty = asked.query.trim() === '';
    everything.hidden = !empty;
    results.hidden = empty;
    if (empty) return;
    if (list.children.length === 0) status.textContent = WORDS.searching;
    const { query, section, asTyped, limit } = asked;
    engine.search(query, { limit, asTyped, ...(section !== '' && { section }) }).then(
      (answer) => {
        if (now !== asked) return;
        show(answer);
        if (!answer.complete && tries < TRIES) timer = window.setTimeout(() => ask(tries + 1), AGAIN);
        else log(query);
      },
      () => {
        if (now !== asked) return;
        [notes, filters, list, more].forEach(clear);
        status.textContent = WORDS.failed;
        const again = element('button', { type: 'button', class: 'button' }, [WORDS.again]);
        again.addEventListener('click', () => ask(0));
        notes.appendChild(again);
        everything.hidden = false;
        if (tries < TRIES) timer = window.setTimeout(() => ask(tries + 1), AGAIN);
      },
    );
  }

  /** Only where the owner of the site has asked for it: the masked query, once, to the site's own server. */
  function log(query: string): void {
    if (page.log === '' || logged === query) return;
    logged = query;
    fetch(`${page.log}?q=${encodeURIComponent(conceal(query.trim()))}`, { credentials: 'omit' }).catch(() => undefined);
  }

  input.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      remember({ query: input.value, section: '', asTyped: false, limit: SHOWN }, false);
      ask(0);
    }, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember({ query: input.value, section: '', asTyped: false, limit: SHOWN }, input.value !== now.query);
    ask(0);
  });
  window.addEventListener('popstate', () => {
    now = fromAddress();
    input.value = now.query;
    ask(0);
  });

  if (input.value === '') input.value = now.query;
  else if (input.value !== now.query) remember({ ...now, query: input.value }, false);
  ask(0);
}
