import { useEffect, useState } from 'react';
import type { Due } from '../../src/build/content/due.ts';
import type { Issue } from '../../src/build/content/issue.ts';
import type { Mentions } from '../server/mentions.ts';
import { ask, make } from './ask.ts';
import { Mistakes } from './mistakes.tsx';

/** What is open in the form: its path in the view, and its page on the site. */
interface Open {
  readonly path: string;
  readonly page: string;
  readonly isArticle: boolean;
}

function openNow(address: string): Open | undefined {
  const [, collection = '', slug = ''] = /^\/keystatic\/collection\/([^/]+)\/item\/([^/]+)/u.exec(address) ?? [];
  if (slug === '') return undefined;
  if (collection === 'facts') return { path: `facts/${slug}.yaml`, page: '/redaktoram/fakty/', isArticle: false };
  if (collection === 'trees') return { path: `trees/${slug}.yaml`, page: `/diagnostika/${slug}/`, isArticle: false };
  return { path: `articles/${collection}/${slug}.mdx`, page: `/voprosy/${slug}/`, isArticle: true };
}

/** The address of this page; Keystatic changes it without telling anybody. */
function useAddress(): string {
  const [address, setAddress] = useState(location.pathname);
  useEffect(() => {
    const timer = setInterval(() => setAddress(location.pathname), 300);
    return () => clearInterval(timer);
  }, []);
  return address;
}

async function read<Answer>(address: string): Promise<Answer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer;
}

const monthOf = (day: string): string =>
  day < new Date().toISOString().slice(0, 10)
    ? 'Просрочено'
    : new Date(day).toLocaleDateString('ru-RU', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Shows the queue of what is to be looked through again. */
async function showDue(): Promise<void> {
  const queue = await read<readonly Due[]>('/due.json');
  const months = [...new Set(queue.map(({ day }) => monthOf(day)))];
  const body = months.map((month) =>
    make(
      'section',
      {},
      make('h3', {}, month),
      make(
        'ul',
        {},
        ...queue
          .filter(({ day }) => monthOf(day) === month)
          .map(({ day, title, file, line }) => {
            const [, section, slug] = /^articles\/([^/]+)\/([^/]+)\.mdx$/u.exec(file) ?? [];
            const name = slug === undefined ? title : make('a', { href: `/keystatic/collection/${section}/item/${slug}` }, title);
            return make('li', {}, `${day} `, name, ` (${file}, строка ${line})`);
          }),
      ),
    ),
  );
  const nothing = make('p', {}, 'Проверять нечего.');
  await ask({ title: 'Что пора проверить', body: body.length > 0 ? body : [nothing], answers: [{ label: 'Закрыть', value: '' }] });
}

async function showMentions(path: string): Promise<void> {
  const { places } = await read<Mentions>(`/mentions.json?path=${encodeURIComponent(path)}`);
  const items = places.map(({ file, line, text }) => make('li', {}, make('b', {}, `${file}, строка ${line}`), `: ${text}`));
  const body = places.length > 0 ? make('ul', {}, ...items) : make('p', {}, 'Никто.');
  await ask({ title: `Кто сюда ссылается: ${places.length}`, body: [body], answers: [{ label: 'Закрыть', value: '' }] });
}

async function publish(path: string): Promise<void> {
  const close = [{ label: 'Понятно', value: '' }];
  if (document.body.textContent.includes('Не сохранено')) {
    await ask({ title: 'Сначала сохраните', body: [make('p', {}, 'В форме есть несохранённое.')], answers: close });
    return;
  }
  const note = make('textarea', { rows: '3', maxlength: '160', 'aria-label': 'Что изменилось' }) as HTMLTextAreaElement;
  const answer = await ask({
    title: 'Опубликовать',
    body: [make('p', {}, 'Что изменилось? Одна фраза для страницы «Что нового». Можно оставить пустой.'), note],
    answers: [
      { label: 'Опубликовать', value: 'yes' },
      { label: 'Не сейчас', value: '' },
    ],
  });
  if (answer !== 'yes') return;
  const response = await fetch('/publish', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'no-cors': '1' },
    body: JSON.stringify({ path, change: note.value }),
  });
  if (!response.ok) {
    await ask({ title: 'Не опубликовано', body: [make('p', {}, await response.text())], answers: close });
    return;
  }
  const errors = (await response.json()) as readonly Issue[];
  if (errors.length > 0) {
    const items = errors.map(({ file, line, message }) => make('li', {}, `${file}, строка ${line}: ${message}`));
    const body = [make('p', {}, 'С ошибками сайт не соберётся. Исправьте их, начиная с первой.'), make('ul', {}, ...items)];
    await ask({ title: 'Не опубликовано', body, answers: close });
    return;
  }
  const said = 'Статья опубликована. Читатели увидят её, когда сайт соберут и выложат.';
  await ask({ title: 'Готово', body: [make('p', {}, said)], answers: close });
  // The form holds the state from before.
  location.reload();
}

/** The site beside the form: it opens the page again by itself after each save. */
function Pane({ page }: { readonly page: string }) {
  const [site, setSite] = useState<string>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    read<string>('/preview.json').then(setSite, (error: unknown) => setFailure(String(error)));
  }, []);
  useEffect(() => {
    document.documentElement.classList.add('beside');
    return () => document.documentElement.classList.remove('beside');
  }, []);
  return (
    <aside className="pane" aria-label="Как это увидит читатель">
      {site === undefined ? (
        <p role="status">{failure ?? 'Запускаем сайт для просмотра, это несколько секунд…'}</p>
      ) : (
        <iframe title="Как это увидит читатель" src={site + page} />
      )}
    </aside>
  );
}

/** What the newsroom adds to Keystatic's forms. */
export function Newsroom() {
  const open = openNow(useAddress());
  const [beside, setBeside] = useState(false);
  const [working, setWorking] = useState(false);
  const run = (job: () => Promise<void>) => () => {
    setWorking(true);
    job()
      .catch((error: unknown) => ask({ title: 'Не получилось', body: [make('p', {}, String(error))], answers: [{ label: 'Понятно', value: '' }] }))
      .finally(() => setWorking(false));
  };
  return (
    <>
      {open && beside && <Pane page={open.page} />}
      <div className="newsroom" role="toolbar" aria-label="Редакция">
        {open && (
          <>
            <button type="button" aria-pressed={beside} onClick={() => setBeside(!beside)}>
              Смотреть рядом
            </button>
            <button type="button" disabled={working} onClick={run(() => showMentions(open.path))}>
              Кто сюда ссылается
            </button>
          </>
        )}
        {open?.isArticle && (
          <button type="button" disabled={working} onClick={run(() => publish(open.path))}>
            Опубликовать
          </button>
        )}
        <button type="button" disabled={working} onClick={run(showDue)}>
          Что пора проверить
        </button>
      </div>
      <Mistakes />
    </>
  );
}
