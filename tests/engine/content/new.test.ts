import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/build/content/check.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import { TITLE } from '../../../src/schemas/article.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'content-'));
cpSync('tests/fixtures/portal', dir, { recursive: true });
afterAll(() => {
  rmSync(dir, { recursive: true });
});

/** Answers the questions of `npm run new` from a pipe. */
function create(what: string, answers: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['tools/new.ts', what], {
    encoding: 'utf8',
    input: `${answers.join('\n')}\n`,
    env: { ...process.env, CONTENT_DIR: dir, NODE_NO_WARNINGS: '1' },
  });
}

const errors = (): string[] =>
  checkContent(dir)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file} ${message}`);

describe('npm run new', () => {
  it('asks for an article, repeats a question after a bad answer, and writes a draft without errors', () => {
    const title = 'Почему портал просит сменить пароль?';
    const description = 'Портал просит сменить пароль, когда тот слишком простой или давно не менялся. Придумайте новый и запишите его.';
    const { status, stdout } = create('article', ['Пароль', title, description, '99', '1', 'смена пароля, старый пароль', '']);
    expect(status).toBe(0);
    expect(stdout).toContain(`Знаков 6, нужно от ${TITLE.least} до ${TITLE.most}.`);
    expect(stdout).toContain('Наберите число от 1 до');
    const file = path.join(dir, 'articles/dvor/pochemu-portal-prosit-smenit-parol.mdx');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('keywords: [ смена пароля, старый пароль ]');
    expect(errors()).toEqual([]);
    const article = loadContent(dir).articles.find(({ slug }) => slug === 'pochemu-portal-prosit-smenit-parol');
    expect(article?.data).toMatchObject({ title, description, status: 'черновик' });
  });

  it('takes every title that an article may have, and no shorter one', () => {
    const description = 'Портал просит сменить пароль, когда тот слишком простой или давно не менялся. Придумайте новый и запишите его.';
    const title = 'Где мой пароль?';
    expect(title).toHaveLength(TITLE.least);
    const { status, stdout } = create('article', [title.slice(1), title, description, '1', 'пароль', 'gde-moj-parol']);
    expect(status).toBe(0);
    expect(stdout).toContain(`Знаков ${TITLE.least - 1}, нужно от ${TITLE.least} до ${TITLE.most}.`);
    expect(loadContent(dir).articles.find(({ slug }) => slug === 'gde-moj-parol')?.data.title).toBe(title);
  });

  it('refuses an address that is taken', () => {
    const { stdout } = create('article', [
      'Что делать, если у меня совсем другой вопрос?',
      'Опишите вопрос своими словами и поищите его на сайте. Если ответа нет, подготовьте обращение в поддержку портала.',
      '1',
      'вопрос',
      'vorota-zakryty',
      'sovsem-drugoj-vopros',
    ]);
    expect(stdout).toContain('Такой адрес уже занят.');
    expect(errors()).toEqual([]);
  });

  it('asks for a tree and writes a draft whose refs are new', () => {
    const { status } = create('tree', ['Справки', 'Не могу заказать справку', '']);
    expect(status).toBe(0);
    expect(errors()).toEqual([]);
    const { trees } = loadContent(dir);
    const refs = trees.flatMap(({ nodes }) => nodes.map(({ ref }) => ref));
    expect(new Set(refs).size).toBe(refs.length);
    expect(trees.find(({ flow }) => flow === 'spravki')).toMatchObject({ status: 'черновик', question: 'Не могу заказать справку' });
  });

  it('writes nothing when the answers end early', () => {
    const { status, stderr } = create('tree', ['Пусто']);
    expect(status).toBe(1);
    expect(stderr).toContain('ввод закончился');
    expect(existsSync(path.join(dir, 'trees/pusto.yaml'))).toBe(false);
  });

  it('says what it can create', () => {
    const { status, stderr } = create('page', []);
    expect(status).toBe(2);
    expect(stderr).toContain('npm run new -- article');
  });
});
