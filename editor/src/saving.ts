import type { Mentions } from '../server/mentions.ts';
import type { Conflict } from '../server/view.ts';
import { ask, make } from './ask.ts';
import type { Places } from './places.ts';

/** Fired after a save has reached the disk. */
export const SAVED = 'content-saved';
/** Fired by Keystatic, as adapted, when it restores what was not saved; `detail` says whether the file was changed since. */
export const RESTORED = 'draft-restored';

interface Entry {
  readonly path: string;
  readonly contents?: string;
  base?: string;
}

interface Message {
  readonly additions: readonly Entry[];
  readonly deletions: readonly Entry[];
  successor?: string;
}

const UPDATE = '/api/keystatic/update';
const TREE = '/api/keystatic/tree';

/** Base that no text has: what was restored began with a text that is gone. */
const OUTDATED = 'outdated';

function listOf(places: Mentions['places']): HTMLElement {
  return make(
    'ul',
    {},
    ...places.map(({ file, line, text }) => make('li', {}, make('b', {}, `${file}, строка ${line}`), `: ${text}`)),
  );
}

/** A text whose lines that the other one lacks are marked. */
function side(title: string, text: string, other: string): HTMLElement {
  const known = new Set(other.split('\n'));
  const lines = text.split('\n').map((line) => make(known.has(line) ? 'span' : 'mark', {}, `${line}\n`));
  return make('section', {}, make('h3', {}, title), make('pre', { tabindex: '0' }, ...lines));
}

/** Makes each save say what it began with, and asks the editor before it undoes another's work or breaks a link. */
export function guardSaves({ articles }: Places): void {
  const send = window.fetch.bind(window);
  /** What this page was opened with, by path: another tab has its own. */
  const bases = new Map<string, string>();
  let stale = '';
  window.addEventListener(RESTORED, (event) => {
    stale = (event as CustomEvent<boolean>).detail ? location.pathname : '';
  });

  const remember = async (response: Response): Promise<void> => {
    const entries = (await response.clone().json()) as readonly { readonly path: string; readonly sha: string }[];
    bases.clear();
    for (const { path, sha } of entries) bases.set(path, sha);
  };

  /** «Кто сюда ссылается»: null where the editor changed their mind. */
  const mayGo = async (message: Message): Promise<Message | null> => {
    const [going] = message.deletions;
    if (going === undefined) return message;
    const isRename = message.additions.length > 0;
    const { places, published } = (await (await send(`/mentions.json?path=${encodeURIComponent(going.path)}`)).json()) as Mentions;
    if (places.length === 0 && !published) return message;
    const count = make('p', {}, `Кто сюда ссылается (${places.length}):`);
    const isArticle = going.path.startsWith('articles/');
    if (isRename && isArticle) {
      const note = make('p', {}, 'Все эти места поправим. Прежний адрес продолжит работать.');
      const answer = await ask({
        title: 'Сменить адрес?',
        body: [count, listOf(places), note],
        answers: [
          { label: 'Сменить', value: 'yes' },
          { label: 'Не менять', value: '' },
        ],
      });
      return answer === 'yes' ? message : null;
    }
    if (!isArticle) {
      await ask({
        title: isRename ? 'Обозначение сменить нельзя' : 'Удалить нельзя',
        body: [count, listOf(places), make('p', {}, 'Сначала поправьте эти места.')],
        answers: [{ label: 'Понятно', value: '' }],
      });
      return null;
    }
    const own = going.path.replace(/^.*\/|\.mdx$/gu, '');
    const select = make(
      'select',
      { 'aria-label': 'Преемник' },
      ...articles.filter(({ value }) => value !== own).map(({ value, label }) => make('option', { value }, label)),
    ) as HTMLSelectElement;
    const answer = await ask({
      title: 'Какая статья заменит эту?',
      body: [count, listOf(places), make('p', {}, 'Эти ссылки и читатели со старым адресом придут к преемнику.'), select],
      answers: [
        { label: 'Снять статью', value: 'yes' },
        { label: 'Не удалять', value: '' },
      ],
    });
    return answer === 'yes' ? { ...message, successor: select.value } : null;
  };

  /** Shows both texts; answers what to do with the save. */
  const settle = async (conflicts: readonly Conflict[]): Promise<'mine' | 'disk' | ''> => {
    const body = conflicts.flatMap(({ path, disk, yours }) => {
      const mine = yours === '' ? 'Вы это удаляете.' : yours;
      const there = disk === '' ? 'Файла больше нет.' : disk;
      return [make('p', {}, path), make('div', { class: 'ask__both' }, side('На диске сейчас', there, mine), side('У вас в форме', mine, there))];
    });
    const answer = await ask({
      title: 'Пока вы правили, файл изменили не здесь',
      body,
      answers: [
        { label: 'Вернуться к форме, ничего не писать', value: '' },
        { label: 'Взять то, что на диске', value: 'disk' },
        { label: 'Записать своё поверх', value: 'mine' },
      ],
    });
    return answer === 'mine' || answer === 'disk' ? answer : '';
  };

  const refused = (text: string): Response => new Response(text, { status: 400 });

  const save = async (init: RequestInit): Promise<Response> => {
    const message = JSON.parse(String(init.body)) as Message;
    for (const entry of [...message.additions, ...message.deletions]) {
      const base = stale === location.pathname ? OUTDATED : bases.get(entry.path);
      if (base !== undefined && (bases.has(entry.path) || base !== OUTDATED)) entry.base = base;
    }
    const asked = await mayGo(message);
    if (asked === null) return refused('Ничего не изменено.');
    for (;;) {
      const response = await send(UPDATE, { ...init, body: JSON.stringify(asked) });
      if (response.status !== 409) {
        if (response.ok) {
          stale = '';
          await remember(response);
          window.dispatchEvent(new Event(SAVED));
          const [going] = asked.deletions;
          const [coming] = asked.additions;
          if (going && coming) {
            // The form lacks what a rename wrote into the file: it begins anew with the file, and no answer lets it go on before.
            await forgetDrafts();
            const [, section = '', slug = ''] = /^(?:articles\/)?([^/]+)\/([^/]+)\.\w+$/u.exec(coming.path) ?? [];
            location.replace(`/keystatic/collection/${section}/item/${slug}`);
            return new Promise<Response>(() => undefined);
          }
        }
        return response;
      }
      const conflicts = (await response.json()) as readonly Conflict[];
      const answer = await settle(conflicts);
      if (answer === '') return refused('Ничего не записано: файл изменили не здесь.');
      if (answer === 'disk') {
        await forgetDrafts();
        location.reload();
        return refused('Открываем то, что на диске.');
      }
      for (const { path, base } of conflicts) {
        for (const entry of [...asked.additions, ...asked.deletions]) if (entry.path === path) entry.base = base;
      }
    }
  };

  window.fetch = async (input, init) => {
    if (input === UPDATE && init !== undefined) return save(init);
    const response = await send(input, init);
    if (input === TREE && response.ok) await remember(response);
    return response;
  };
}

/** Takes away what Keystatic keeps of unsaved forms. */
function forgetDrafts(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('keystatic');
    opening.onerror = () => resolve();
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('items', 'readwrite');
      transaction.objectStore('items').clear();
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => resolve();
    };
  });
}
