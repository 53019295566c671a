import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { bundle } from '../server/bundle.ts';
import { Preview } from '../server/preview.ts';
import { serve } from '../server/serve.ts';

export const root = path.resolve(import.meta.dirname, '../..');
/** The project's own content folder. */
export const original = path.join(root, 'content');

export interface Running {
  /** A copy of content/ that may be spoilt. */
  readonly content: string;
  /** The editor's address, without a slash at the end. */
  readonly address: string;
  stop(): void;
}

/** Starts the editor over a copy of content/. */
export async function start(): Promise<Running> {
  // The checker looks for icons and words of the project from its root.
  process.chdir(root);
  const content = path.join(mkdtempSync(path.join(tmpdir(), 'editor-')), 'content');
  cpSync(original, content, { recursive: true });
  const server = await serve({ content, page: await bundle(), port: 0, preview: new Preview(content) });
  const { port } = server.address() as AddressInfo;
  return {
    content,
    address: `http://localhost:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(path.dirname(content), { recursive: true });
    },
  };
}

/** What a command of the project says of the copy. */
export function command({ content }: Running, name: string, ...args: string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync('node', ['tools/run.mjs', name, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return { status, output: stdout + stderr };
}

/** A file of the copy as it is on the disk now. */
export function text({ content }: Running, name: string): string {
  return readFileSync(path.join(content, name), 'utf8');
}

/** Opens the form at an address such as `vhod/item/zabyl-parol`. */
export async function open({ address }: Running, page: Page, form: string): Promise<void> {
  await page.goto(`${address}/keystatic/collection/${form}`);
  await expect(page.getByRole('button', { name: /^(?:Сохранить|Создать)$/u })).toBeVisible();
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText(/Сохранено\. (?:Ошибок нет|Ошибок нет, есть советы)$/u)).toBeVisible();
  await expect(page.getByText('Не сохранено')).toBeHidden();
}

/** Adds one entry to a list of a form. */
export async function add(page: Page, list: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('group', { name: list }).getByRole('button', { name: 'Добавить' }).click();
  const form = page.getByRole('dialog');
  await fill(form);
  await form.getByRole('button', { name: /^(?:Добавить|Готово)$/u }).click();
  await expect(form).toBeHidden();
}

/** Fills the form of a new article but for what is between the fields: `body` types it where the cursor stands. */
export async function write(page: Page, title: string, keyword: string, body: () => Promise<void>): Promise<void> {
  await page.getByRole('textbox', { name: 'Заголовок' }).fill(title);
  await page
    .getByRole('textbox', { name: 'Кратко' })
    .fill('Кнопка входа бывает в меню или внизу страницы. Посмотрите там. Если её нет, обновите браузер и откройте портал заново.');
  await add(page, 'Проблемы', async (form) => form.getByRole('textbox').fill('login.blank'));
  await add(page, 'Ключевые слова', async (form) => form.getByRole('textbox').fill(keyword));
  await add(page, 'Похожие вопросы', async (form) => {
    await form.getByRole('combobox').fill('код');
    await page.getByRole('option').first().click();
  });
  await add(page, 'Источники', async (form) => form.getByRole('textbox', { name: 'Название' }).fill('Раздел помощи портала'));
  await page.locator('[contenteditable=true]').click();
  await body();
  await page.getByRole('button', { name: 'Создать' }).click();
  await expect(page.getByText(/^Сохранено/u)).toBeVisible();
}
