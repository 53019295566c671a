import type { Engine, SearchAnswer, SearchHit } from '../core/search/engine.ts';
import { keepWords } from './own-words.ts';
import { addressOf, clear, element, lureOf, marked } from './search-dom.ts';
import type { SearchPage } from './search-engine.ts';
import { aboutPhone, answersFound, honestly, recognised, titleOf, WORDS } from './search-words.ts';

const SHOWN = 10;
const MORE = 20;
/** Results of a query that is about something else. */
const NEAREST = 3;
/** A pause of typing, in milliseconds, after which the list is made anew. */
const PAUSE = 150;
/** A pause after which it is read aloud, and after which nothing may be said to be found: the query is whole then. */
const QUIET = 900;
/** Letters of a query that is long enough to have no answer. */
const SHORTEST = 3;
const AGAIN = 2_000;
const TRIES = 4;

interface Asked {
  readonly query: string;
  readonly section: string;
  readonly asTyped: boolean;
  readonly limit: number;
}

/** What the history keeps beside the address: how many results were shown, and how far the page was scrolled. */
interface Kept {
  readonly limit?: number;
  readonly top?: number;
}

function kept(): Kept {
  return (window.history.state ?? {}) as Kept;
}

/** What the address of the page and the history ask for. */
function fromAddress(): Asked {
  const params = new URLSearchParams(window.location.search);
  return {
    query: params.get('q') ?? '',
    section: params.get('razdel') ?? '',
    asTyped: params.get('kak') === 'est',
    limit: kept().limit ?? SHOWN,
  };
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
 * The page of results: the address holds query, section and reading, so that it can be shared; the history also keeps how many
 * were shown and where the page stood. `conceal` hides personal data before a query gets into the address.
 */
export function attachPage(
  { form, input, results, everything }: SearchPageParts,
  engine: Engine,
  page: SearchPage,
  conceal: (text: string) => string,
): void {
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const count = element('p', { class: 'search-page__count' });
  const notes = element('div');
  const list = element('ol', { class: 'hits hits--page' });
  const more = element('div');
  const after = element('div');
  [status, notes, count, list, more, after].forEach((part) => results.appendChild(part));
  const plainTitle = document.title;

  let now: Asked = fromAddress();
  let timer = 0;
  let quiet = 0;
  let typedAt = -Infinity;
  let logged = '';
  let cut = false;
  let unfolded = false;
  let top = kept().top;

  function write(next: Asked, push: boolean, state: Kept): void {
    const address = toAddress(next, conceal);
    try {
      if (push) window.history.pushState(state, '', address);
      else window.history.replaceState(state, '', address);
    } catch {
      // Safari allows a hundred changes in half a minute; the answer is worth more than the address.
    }
  }

  function remember(next: Asked, push: boolean): void {
    now = next;
    top = undefined;
    write(next, push, { limit: next.limit });
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

  function button(text: string, attributes: Readonly<Record<string, string>>, act: () => void): HTMLElement {
    const made = element('button', { type: 'button', ...attributes }, [text]);
    made.addEventListener('click', act);
    return made;
  }

  function chip(text: string, section: string): HTMLElement {
    const pressed = String(now.section === section);
    return button(text, { class: 'chip', 'aria-pressed': pressed, 'data-key': `section-${section}` }, () => {
      remember({ ...now, section, limit: SHOWN }, true);
      ask(0);
    });
  }

  /** A link to the request that takes the words along in this tab, not in its address. */
  function requestLink(): HTMLElement {
    const link = element('a', { href: page.request, 'data-key': 'request' }, [WORDS.requestWithWords]);
    link.addEventListener('click', () => keepWords(conceal(now.query.trim())));
    return link;
  }

  function note(...children: (Node | string)[]): void {
    notes.appendChild(element('p', { class: 'search-page__note' }, children));
  }

  function sayNotes(answer: SearchAnswer): void {
    if (cut) note(WORDS.cut);
    const lure = lureOf(answer, page);
    if (lure) notes.appendChild(lure);
    answer.phones.forEach((phone) => note(aboutPhone(phone)));
    answer.things.forEach((thing) => {
      const text = recognised(thing);
      if (thing.kind === 'version') note(`${text} `, element('a', { href: page.browser }, [WORDS.version]));
      else if (text !== '') note(`${text} `, element('a', { href: page.errors }, [WORDS.code]));
    });
    if (answer.message) {
      const address = answer.message.id === '' ? page.errors : `${page.errors}${answer.message.id}`;
      note(`${WORDS.message}: `, element('a', { href: address }, [`«${answer.message.text}»`]));
    }
    if (answer.readAs !== undefined) {
      const back = element('a', { href: toAddress({ ...now, asTyped: true }, conceal) }, [`${WORDS.asTyped} «${now.query.trim()}»`]);
      note(`${WORDS.readAs} «${answer.readAs}». `, back);
    }
    const honest = honestly(answer);
    if (honest !== '') note(honest, ...(answer.state === 'nothing' && answer.hits.length > 0 ? [` ${WORDS.nearest}`] : []));
    if (!answer.complete) note(WORDS.slow);
    if (now.section !== '') {
      const title = answer.sections.filter(({ id }) => id === now.section)[0]?.title ?? now.section;
      note(
        `${WORDS.only} «${title}». `,
        button(WORDS.everywhere, { class: 'link', 'data-key': 'all-sections' }, () => {
          remember({ ...now, section: '', limit: SHOWN }, true);
          ask(0);
        }),
      );
    }
  }

  function row(hit: SearchHit, answer: SearchAnswer, first: boolean): HTMLElement {
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
    if (first && hit.node !== undefined && answer.state !== 'nothing') {
      parts.push(
        element('p', { class: 'hits__similar' }, [
          element('a', { href: `${page.wizard}${hit.node}/`, 'data-key': 'similar' }, [WORDS.similar]),
        ]),
      );
    }
    return element('li', {}, parts);
  }

  /** What follows the list: sections behind one control, and the ways on for whom nothing fits. */
  function sayAfter(answer: SearchAnswer): void {
    if (answer.state !== 'nothing' && (answer.sections.length > 1 || now.section !== '')) {
      const found = answer.sections.reduce((sum, section) => sum + section.count, 0);
      const chips = answer.sections.map((section) => chip(`${section.title}: ${section.count}`, section.id));
      const filters = element('div', { class: 'search-page__filters' }, [chip(`${WORDS.allSections}: ${found}`, ''), ...chips]);
      const fold = element('details', { class: 'search-page__sections' }, [element('summary', {}, [WORDS.narrow]), filters]);
      fold.open = unfolded || now.section !== '';
      after.appendChild(fold);
    }
    const item = (child: HTMLElement): HTMLElement => element('li', {}, [child]);
    after.appendChild(
      element('div', { class: 'search-page__exits' }, [
        element('h2', {}, [WORDS.notThat]),
        element('p', {}, [answer.hits.length === 0 ? WORDS.nothingHelp : WORDS.notThatHelp]),
        element('ul', {}, [
          item(element('a', { href: page.wizard, 'data-key': 'wizard' }, [WORDS.wizard])),
          item(requestLink()),
          item(element('a', { href: page.questions, 'data-key': 'questions' }, [WORDS.questions])),
        ]),
      ]),
    );
  }

  function show(answer: SearchAnswer): void {
    const focused = keyOfFocus();
    unfolded = after.querySelector('details')?.open === true;
    const shownBefore = list.children.length;
    [notes, list, more, after].forEach(clear);
    const hits = answer.state === 'nothing' ? answer.hits.slice(0, NEAREST) : answer.hits;
    const said = hits.length === 0 ? WORDS.nothing : answer.state === 'nothing' ? '' : answersFound(answer.total);
    count.textContent = said;
    announce(said === '' ? honestly(answer) : said);
    sayNotes(answer);
    hits.forEach((hit, at) => list.appendChild(row(hit, answer, at === 0)));
    if (answer.state !== 'nothing' && answer.total > hits.length) {
      more.appendChild(
        button(WORDS.more, { class: 'button', 'data-key': 'more' }, () => {
          now = { ...now, limit: now.limit + MORE };
          write(now, false, { limit: now.limit });
          ask(0);
        }),
      );
    }
    sayAfter(answer);
    focusOn(focused, shownBefore);
    if (top !== undefined) {
      window.scrollTo(0, top);
      top = undefined;
    }
  }

  /** Reads one thing aloud after a pause, not with every letter. */
  function announce(text: string): void {
    window.clearTimeout(quiet);
    quiet = window.setTimeout(
      () => {
        if (status.textContent !== text) status.textContent = text;
      },
      Math.max(0, typedAt + QUIET - performance.now()),
    );
  }

  function ask(tries: number): void {
    window.clearTimeout(timer);
    const asked = now;
    const empty = asked.query.trim() === '';
    everything.hidden = !empty;
    results.hidden = empty;
    document.title = titleOf(conceal(asked.query.trim()), plainTitle);
    if (empty) return;
    if (list.children.length === 0) count.textContent = WORDS.searching;
    const { query, section, asTyped, limit } = asked;
    engine.search(query, { limit, asTyped, ...(section !== '' && { section }) }).then(
      (answer) => {
        if (now !== asked) return;
        const nothing = answer.hits.length === 0 || answer.state === 'nothing';
        const rest = typedAt + QUIET - performance.now();
        // A half-typed word has no answer yet; what stood there stays until the hand rests.
        if (nothing && (rest > 0 || query.trim().length < SHORTEST)) {
          if (query.trim().length >= SHORTEST) timer = window.setTimeout(() => ask(tries), rest);
          else if (list.children.length === 0) count.textContent = '';
          return;
        }
        show(answer);
        if (!answer.complete && tries < TRIES) timer = window.setTimeout(() => ask(tries + 1), AGAIN);
        else log(query);
      },
      () => {
        if (now !== asked) return;
        [notes, list, more, after].forEach(clear);
        count.textContent = WORDS.failed;
        announce(WORDS.failed);
        notes.appendChild(button(WORDS.again, { class: 'button' }, () => ask(0)));
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

  let composing = false;
  input.addEventListener('compositionstart', () => {
    composing = true;
  });
  const typed = (): void => {
    if (composing) return;
    typedAt = performance.now();
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      remember({ ...now, query: input.value, asTyped: false, limit: SHOWN }, false);
      ask(0);
    }, PAUSE);
  };
  input.addEventListener('compositionend', () => {
    composing = false;
    typed();
  });
  input.addEventListener('input', () => {
    cut = cut && input.value.length >= input.maxLength;
    typed();
  });
  input.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    const selected = (input.selectionEnd ?? 0) - (input.selectionStart ?? 0);
    cut = input.maxLength > 0 && input.value.length - selected + pasted.length > input.maxLength;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (composing) return;
    typedAt = -Infinity;
    remember({ ...now, query: input.value, asTyped: false, limit: SHOWN }, input.value !== now.query);
    ask(0);
  });
  window.addEventListener('popstate', () => {
    now = fromAddress();
    top = kept().top;
    input.value = now.query;
    ask(0);
  });
  // Where the browser keeps no whole page for «back», the list is made anew and the place comes from here.
  window.addEventListener('pagehide', () => write(now, false, { limit: now.limit, top: window.pageYOffset }));

  if (input.value === '') input.value = now.query;
  else if (input.value !== now.query) remember({ ...now, query: input.value }, false);
  ask(0);
}
