import { SHORT_LIST, type Engine, type SearchAnswer } from '../core/search/engine.ts';
import { addressOf, clear, element, lureOf, marked } from './search-dom.ts';
import type { SearchPage } from './search-engine.ts';
import { aboutPhone, answersShown, honestly, WORDS } from './search-words.ts';

/** A pause of typing, in milliseconds, after which the list is made anew. */
const PAUSE = 120;
/** After so many milliseconds without an answer the list says that it is looking. */
const SILENCE = 700;
/** With fewer pixels left below it the field moves up, so that the list has room. */
const ROOM = 200;
/** When files were slow or failed, the same query is asked again after so many milliseconds, a few times. */
const AGAIN = 2_000;
const TRIES = 4;

/**
 * Makes the field of a search form a combobox (WAI-ARIA 1.2, list autocomplete with manual selection): results while typing,
 * arrows, Enter, Escape. The form stays a form: Enter without a chosen result leads to the page of results.
 */
export function attachCombobox(form: HTMLFormElement, input: HTMLInputElement, engine: Engine, page: SearchPage): void {
  const listId = `${input.id}-list`;
  const list = element('ul', { class: 'hits', role: 'listbox', id: listId, 'aria-label': WORDS.hints });
  const note = element('div', { class: 'search__note' });
  const popup = element('div', { class: 'search__popup', hidden: '' }, [note, list]);
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  form.appendChild(popup);
  form.appendChild(status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', listId);
  input.setAttribute('aria-expanded', 'false');

  let chosen = -1;
  let asked = '';
  let timer = 0;
  let silence = 0;
  let composing = false;

  const options = (): HTMLElement[] => Array.prototype.slice.call(list.children) as HTMLElement[];
  const isOpen = (): boolean => !popup.hidden;

  function close(): void {
    popup.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  }

  function open(): void {
    const opening = popup.hidden;
    popup.hidden = false;
    input.setAttribute('aria-expanded', options().length > 0 ? 'true' : 'false');
    if (opening && window.innerHeight - popup.getBoundingClientRect().top < ROOM) form.scrollIntoView();
  }

  function choose(at: number): void {
    chosen = at;
    options().forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const option = options()[at];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function go(option: HTMLElement | undefined, aside: boolean): void {
    if (!option) return;
    const address = option.getAttribute('data-address');
    // «Все ответы» sends the form, which whoever hides personal data listens to.
    if (address === null) form.querySelector('button')?.click();
    else if (aside) window.open(address, '_blank', 'noopener');
    else window.location.href = address;
  }

  function show(given: SearchAnswer, final: boolean): void {
    // Of a question about something else the nearest answers are no answers.
    const answer = given.state === 'nothing' ? { ...given, hits: given.hits.slice(0, 2), total: Math.min(given.total, 2) } : given;
    const before = options()[chosen]?.getAttribute('data-address');
    clear(list);
    clear(note);
    const lure = lureOf(answer, page);
    if (lure) note.appendChild(lure);
    if (answer.message) note.appendChild(element('p', {}, [`${WORDS.message}: «${answer.message.text}»`]));
    if (answer.readAs !== undefined) note.appendChild(element('p', {}, [`${WORDS.readAs} «${answer.readAs}»`]));
    const honest = final ? honestly(answer) : '';
    if (honest !== '')
      note.appendChild(element('p', {}, [honest + (answer.state === 'nothing' && answer.hits.length > 0 ? ` ${WORDS.nearest}` : '')]));
    answer.phones.forEach((phone) => note.appendChild(element('p', {}, [aboutPhone(phone)])));
    if (final && !answer.complete) note.appendChild(element('p', {}, [WORDS.slow]));
    answer.hits.forEach((hit, at) => {
      const option = element(
        'li',
        {
          class: 'hits__option',
          role: 'option',
          id: `${listId}-${at}`,
          'aria-selected': 'false',
          'data-address': addressOf(hit, page.articles),
        },
        [
          element('span', { class: 'hits__title' }, marked(hit.title, answer)),
          element('span', { class: 'hits__text' }, hit.hit ? ['→ ', ...marked(hit.hit.text, answer)] : marked(hit.description, answer)),
        ],
      );
      list.appendChild(option);
    });
    if (final && answer.total > answer.hits.length) {
      const all = { class: 'hits__option hits__all', role: 'option', id: `${listId}-all`, 'aria-selected': 'false' };
      list.appendChild(element('li', all, [`${WORDS.all}: ${answer.total}`]));
    }
    if (answer.hits.length === 0) note.appendChild(answer.complete ? emptyNote(page) : emptyLinks(page));
    if (final)
      status.textContent =
        answer.state === 'nothing' && answer.hits.length > 0
          ? honest
          : answer.hits.length > 0
            ? answersShown(answer.hits.length, answer.total)
            : answer.complete
              ? WORDS.nothing
              : WORDS.slow;
    // Who has chosen in the first answer keeps the choice in the whole one.
    choose(before ? options().findIndex((option) => option.getAttribute('data-address') === before) : -1);
    open();
  }

  /** A hasty first answer comes from what has been read; where that is not all, the whole answer follows it. */
  function ask(tries: number, hasty = tries === 0): void {
    const query = input.value;
    if (composing) return;
    asked = query;
    if (query.trim() === '') {
      close();
      status.textContent = '';
      return;
    }
    window.clearTimeout(silence);
    silence = window.setTimeout(() => {
      if (asked !== query || isOpen() || document.activeElement !== input) return;
      clear(list);
      clear(note);
      note.appendChild(element('p', {}, [WORDS.searching]));
      open();
    }, SILENCE);
    engine.search(query, { limit: SHORT_LIST, hasty }).then(
      (answer) => {
        window.clearTimeout(silence);
        // A slower answer to an earlier query must not replace a newer one.
        if (asked !== query || document.activeElement !== input) return;
        const final = answer.complete || !hasty;
        if (final || answer.hits.length > 0) show(answer, final);
        else close();
        if (!final) ask(tries, false);
        else if (!answer.complete && tries < TRIES) timer = window.setTimeout(() => ask(tries + 1), AGAIN);
      },
      () => {
        window.clearTimeout(silence);
        if (asked !== query || document.activeElement !== input) return;
        choose(-1);
        clear(list);
        clear(note);
        note.appendChild(element('p', {}, [WORDS.failed]));
        note.appendChild(emptyLinks(page));
        open();
        if (tries < TRIES) timer = window.setTimeout(() => ask(tries + 1), AGAIN);
      },
    );
  }

  input.addEventListener('input', () => {
    choose(-1);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => ask(0), PAUSE);
  });
  input.addEventListener('compositionstart', () => {
    composing = true;
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    timer = window.setTimeout(() => ask(0), PAUSE);
  });
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '' && input.value === asked && list.children.length > 0) open();
  });
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      // Answers that are still on the way must not open the list again.
      asked = '';
      window.clearTimeout(timer);
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      if (!isOpen()) open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place beyond the ends is the field itself.
      choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && (composing || event.isComposing)) {
      // This Enter ends a composition; it sends nothing.
      event.preventDefault();
    } else if (event.key === 'Enter' && isOpen() && chosen >= 0) {
      event.preventDefault();
      go(options()[chosen], event.ctrlKey || event.metaKey);
    }
  });
  // mousedown would take the focus, and with it the list, away before the click; in Safari on links too.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const target = event.target as Node;
    go(options().filter((option) => option.contains(target))[0], event.ctrlKey || event.metaKey);
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !form.contains(event.relatedTarget)) close();
  });
  form.addEventListener('submit', close);
  if (document.activeElement === input && input.value !== '') ask(0);
}

function emptyNote(page: SearchPage): HTMLElement {
  return element('div', { class: 'search__empty' }, [element('p', {}, [element('strong', {}, [WORDS.nothing])]), emptyHelp(page)]);
}

/** What to do when nothing was found: never a dead end. */
function emptyHelp(page: SearchPage): HTMLElement {
  return element('div', {}, [element('p', {}, [WORDS.nothingHelp]), emptyLinks(page)]);
}

function emptyLinks(page: SearchPage): HTMLElement {
  const link = (address: string, text: string) => element('li', {}, [element('a', { href: address }, [text])]);
  return element('ul', {}, [link(page.wizard, WORDS.wizard), link(page.questions, WORDS.questions), link(page.request, WORDS.request)]);
}
