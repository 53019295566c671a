// npm run new -- article|tree: asks in Russian and writes a draft with a checklist.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDir, loadContent, type Content } from '../src/build/content/load.ts';
import { articleTemplate, treeTemplate } from '../src/build/content/templates.ts';
import { DESCRIPTION, TITLE } from '../src/schemas/article.ts';
import { today } from '../src/build/today.ts';
import { slugify } from '../src/core/text/slug.ts';
import { converse, type Conversation } from './ask.ts';
import { needContent } from './usable-content.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
/** An address is read aloud and typed by hand. */
const LONGEST_SLUG = 40;

/** A check of length for a question's answer. */
function between({ least, most }: { readonly least: number; readonly most: number }): (answer: string) => string | undefined {
  return (answer) =>
    answer.length >= least && answer.length <= most ? undefined : `Знаков ${answer.length}, нужно от ${least} до ${most}.`;
}

/** An address made of a title: whole words, not too many. */
function proposed(title: string): string {
  return slugify(title)
    .split('-')
    .reduce((address, word) => (address.length + word.length < LONGEST_SLUG ? `${address}-${word}` : address))
    .replace(/^-/u, '');
}

function write(file: string, text: string, next: readonly string[]): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  console.log(`\nЗаписан черновик: ${path.relative(process.cwd(), file)}`);
  console.log(['Дальше:', ...next.map((line, index) => `  ${index + 1}. ${line}`)].join('\n'));
}

async function newArticle(talk: Conversation, { dir, sections, articles }: Content): Promise<void> {
  const title = await talk.ask('Вопрос, на который отвечает статья, словами гражданина:', (answer) => {
    if (articles.some((article) => article.data.title.toLowerCase() === answer.toLowerCase()))
      return 'Такая статья уже есть. Задайте вопрос иначе.';
    return between(TITLE)(answer);
  });
  const description = await talk.ask(
    `Ответ в двух предложениях, от ${DESCRIPTION.least} до ${DESCRIPTION.most} знаков:`,
    between(DESCRIPTION),
  );
  const section = await talk.choose('Раздел, наберите число:', sections);
  const keywords = await talk.ask('Какими словами это ищут? Через запятую:', (answer) =>
    answer === '' ? 'Нужно хотя бы одно слово.' : undefined,
  );
  const slug = await talk.ask(
    'Адрес страницы латиницей (Enter — оставить):',
    (answer) => {
      if (!SLUG.test(answer)) return 'Можно: строчные латинские буквы, цифры и дефис между ними.';
      return articles.some((article) => article.slug === answer) ? 'Такой адрес уже занят.' : undefined;
    },
    proposed(title),
  );
  const neighbour = articles.find((article) => article.section === section.id) ?? articles[0];
  const words = keywords.split(',').map((word) => word.trim());
  const text = articleTemplate(
    { title, description, keywords: words.filter((word) => word !== ''), related: neighbour?.slug ?? slug },
    today(),
  );
  write(path.join(dir, 'articles', section.id, `${slug}.mdx`), text, [
    'Откройте файл и напишите ответ; подсказки внутри.',
    `Смотрите, что получается: npm run dev, страница /voprosy/${slug}/`,
    'Проверьте: npm run check -- --content',
    'Поставьте status: опубликовано',
  ]);
}

async function newTree(talk: Conversation, { dir, trees }: Content): Promise<void> {
  const title = await talk.ask('Короткое название проверки, например «Вход»:', between({ least: 2, most: 30 }));
  const question = await talk.ask('Как сказал бы человек, например «Не могу войти»:', between({ least: 5, most: 80 }));
  const flow = await talk.ask(
    'Адрес латиницей (Enter — оставить):',
    (answer) => {
      if (!SLUG.test(answer)) return 'Можно: строчные латинские буквы, цифры и дефис между ними.';
      return existsSync(path.join(dir, 'trees', `${answer}.yaml`)) ? 'Такое дерево уже есть.' : undefined;
    },
    proposed(title),
  );
  const taken = new Set(trees.flatMap(({ nodes }) => nodes.map(({ ref }) => ref.slice(0, 1))));
  const letter = [...'ABGHIJMQTUVWYZ'].find((one) => !taken.has(one)) ?? 'ZZ';
  const order = Math.max(0, ...trees.map((tree) => tree.order)) + 1;
  write(path.join(dir, 'trees', `${flow}.yaml`), treeTemplate({ title, question, letter, order }), [
    'Откройте файл: вопрос, совет и два итога уже есть, замените их своими.',
    'Добавьте вариант, который ведёт сюда, в content/trees/start.yaml — после публикации дерева.',
    `Смотрите, что получается: npm run dev, страница /diagnostika/${flow}/`,
    'Проверьте: npm run check -- --content и npm run trees',
    'Поставьте status: опубликовано',
    'Когда сайт выложен, запомните адреса и коды: npm run release',
  ]);
}

const [what] = process.argv.slice(2);
if (what !== 'article' && what !== 'tree') {
  console.error('Что создать? npm run new -- article (статья) или npm run new -- tree (дерево).');
  process.exit(2);
}
needContent();
const talk = converse();
try {
  await (what === 'article' ? newArticle : newTree)(talk, loadContent(contentDir()));
} catch (error) {
  console.error(`\nНе получилось: ${error instanceof Error ? error.message : String(error)}.`);
  process.exitCode = 1;
} finally {
  talk.close();
}
