import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { port } from '../../playwright.config.ts';
import { ALL } from '../support/all.ts';

// An editor has a page open in `npm run dev` and makes a mistake: what the page says, in which language, and whether it comes back.
// Starts a server of its own, hence only in a whole run: npm test -- --all dev.spec

const root = mkdtempSync(path.join(os.tmpdir(), 'dev-'));
const dir = path.join(root, 'content');
const ARTICLE = 'articles/dvor/vorota-zakryty.mdx';
const MOVED = 'articles/dvor/vorota.mdx';
const OPEN = `http://localhost:${port + 1}/voprosy/vorota-zakryty/`;
const full = (file: string): string => path.join(dir, file);

const change =
  (file: string, from: RegExp | string, to: string): (() => void) =>
  () => {
    const before = readFileSync(full(file), 'utf8');
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${file} holds no ${String(from)}`);
    writeFileSync(full(file), after);
  };
const below =
  (text: string): (() => void) =>
  () => {
    writeFileSync(full(ARTICLE), `${readFileSync(full(ARTICLE), 'utf8')}\n${text}\n`);
  };

const KINDS: readonly (readonly [name: string, spoil: () => void, said: RegExp])[] = [
  ['a quote that is not closed', change(ARTICLE, /^title: (.*)$/mu, 'title: "Ворота закрыты, как попасть во двор?'), /кавычк/u],
  ['a tab among the fields', change(ARTICLE, 'keywords: [терем, двор]', 'keywords:\n\t- терем'), /табуляцией/u],
  ['a misspelt field', change(ARTICLE, 'keywords:', 'keyword:'), /лишнее поле «keyword»/u],
  ['fields that are not closed', change(ARTICLE, /\n---\n/u, '\n'), /второй такой строки нет/u],
  ['a block that is not closed', below('<Callout kind="note">'), /не закрыт/u],
  ['an open curly bracket', below('Скобка { открыта.'), /фигурная скобка/u],
  ['a block that there is not', below('<Vrezka>Да.</Vrezka>'), /Vrezka/u],
  ['a fact that there is not', below('<Fact id="rog" />'), /«rog» — такого нет/u],
  ['a link that leads nowhere', below('[Зеркальце](/voprosy/zerkalce/).'), /статьи «zerkalce» нет/u],
  ['two versions in one file', below('<<<<<<< HEAD\nодно\n=======\nдругое\n>>>>>>> theirs'), /следы слияния/u],
  ['lost letters', below('Во\uFFFDота.'), /потерянной буквы/u],
  ['a target of a tree that there is not', change('trees/vhod.yaml', 'to: protrite', 'to: protrit'), /перехода «protrit» нет/u],
  ['an emptied file of facts', () => writeFileSync(full('facts.yaml'), ''), /файл пуст/u],
  ['the open article renamed', () => renameSync(full(ARTICLE), full(MOVED)), /vorota-zakryty/u],
  [
    'a folder in the place of the article',
    () => {
      rmSync(full(ARTICLE));
      mkdirSync(full(ARTICLE));
    },
    /это папка/u,
  ],
  [
    'a link to nowhere in the place of the article',
    () => {
      rmSync(full(ARTICLE));
      symlinkSync('/nowhere/at/all', full(ARTICLE));
    },
    /ссылка на другое место/u,
  ],
];

const original = path.resolve('tests/fixtures/portal');
/** Puts back only what was touched: a whole folder that goes and comes is more than an editor does. */
const restore = (): void => {
  for (const name of [ARTICLE, 'trees/vhod.yaml', 'facts.yaml']) {
    const text = readFileSync(path.join(original, name));
    const there = lstatSync(full(name), { throwIfNoEntry: false });
    if (there?.isFile() === true && readFileSync(full(name)).equals(text)) continue;
    if (there?.isFile() !== true) rmSync(full(name), { recursive: true, force: true });
    writeFileSync(full(name), text);
  }
  rmSync(full(MOVED), { force: true });
};

let server: ChildProcess | undefined;
test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.skip(!ALL, 'starts a server of its own');

test.beforeAll(async () => {
  if (!ALL) return;
  cpSync(original, dir, { recursive: true });
  server = spawn('astro', ['dev', '--port', String(port + 1)], {
    env: { ...process.env, CONTENT_DIR: dir, ASTRO_DEV_BACKGROUND: '0' },
    detached: true,
    stdio: 'ignore',
  });
  await expect(async () => expect((await fetch(OPEN)).ok).toBe(true)).toPass({ timeout: 200_000 });
});

test.afterAll(() => {
  if (server?.pid !== undefined) process.kill(-server.pid);
  rmSync(root, { recursive: true, force: true });
});

test('each mistake is told in Russian on the open page, which comes back once it is mended', async ({ page }) => {
  await page.goto(OPEN);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Ворота закрыты, как попасть во двор?');
  const took: string[] = [];
  for (const [name, spoil, said] of KINDS) {
    await test.step(name, async () => {
      const before = Date.now();
      spoil();
      const first = page.locator('[data-content-mistakes] li').first();
      await expect.soft(first, name).toContainText(said, { timeout: 20_000 });
      const shown = Date.now() - before;
      await expect.soft(page.locator('vite-error-overlay'), name).toHaveCount(0);
      restore();
      const mended = Date.now();
      await expect(heading, name).toHaveText('Ворота закрыты, как попасть во двор?', { timeout: 20_000 });
      took.push(`${name}: ${shown} ms to be told, ${Date.now() - mended} ms to come back`);
    });
  }
  const edited = Date.now();
  change(ARTICLE, 'Постучите три раза.', 'Постучите четыре раза.')();
  await expect(page.getByText('Постучите четыре раза.')).toBeVisible();
  took.push(`an edit: ${Date.now() - edited} ms until it is seen`);
  test.info().annotations.push(...took.map((description) => ({ type: 'took', description })));
  console.log(took.join('\n'));
});
