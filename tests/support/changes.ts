import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { filesBelow, loadContent, splitFrontMatter, type Content } from '../../src/build/content/load.ts';
import { articleTemplate, treeTemplate } from '../../src/build/content/templates.ts';
import { today } from '../../src/build/today.ts';

/** What an editor or an operator does on an ordinary day, done to a copy of a content folder; nothing in it is named. */
export interface Change {
  readonly name: string;
  /** False where the content has nothing to do it to. */
  readonly make: (dir: string) => boolean;
}

const SECTION = 'spravki-i-vypiski';

/** Questions that no portal's content is likely to ask already, with the words they are found by. */
const ARTICLES = [
  ['Как заказать справку о составе семьи?', 'состав семьи', 'kak-zakazat-spravku-o-sostave-semi'],
  ['Где посмотреть баллы пенсионного стажа?', 'пенсионный стаж', 'gde-posmotret-bally-stazha'],
  ['Как оформить льготную парковку у дома?', 'льготная парковка', 'kak-oformit-lgotnuyu-parkovku'],
  ['Как поставить ребёнка в очередь в детский сад?', 'детский сад', 'kak-postavit-v-ochered-v-sad'],
  ['Как продлить охотничий билет через интернет?', 'охотничий билет', 'kak-prodlit-ohotnichij-bilet'],
] as const;

function edit(dir: string, file: string, change: (document: Document) => boolean): boolean {
  const full = path.join(dir, file);
  if (!existsSync(full)) return false;
  const document = parseDocument(readFileSync(full, 'utf8'));
  const made = change(document);
  if (made) writeFileSync(full, document.toString({ lineWidth: 0 }));
  return made;
}

/** Changes the front matter of an article. */
function editArticle(dir: string, file: string, change: (document: Document) => void): void {
  const full = path.join(dir, file);
  const { yaml, body } = splitFrontMatter(readFileSync(full, 'utf8'));
  const document = parseDocument(yaml);
  change(document);
  writeFileSync(full, `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}

/** An article that citizens find, other than those that a page of the engine leads to or that is made for a tool. */
function ordinary({ articles, site }: Content, nth: number): Content['articles'][number] | undefined {
  const fixed = new Set([...Object.values(site.pageArticles), ...ARTICLES.map(([, , slug]) => slug)]);
  return articles.filter(({ slug, data }) => data.status === 'опубликовано' && data.audience === 'гражданин' && !fixed.has(slug)).at(nth);
}

/** An article that a new one can name as related. */
function neighbour(dir: string): string {
  const content = loadContent(dir);
  return (ordinary(content, 0) ?? content.articles.find(({ data }) => data.status === 'опубликовано'))?.slug ?? '';
}

function published(text: string): string {
  return text
    .replace(/^status: черновик$/mu, 'status: опубликовано')
    .replace(/\{\/\*[\s\S]*?\*\/\}\n\n/u, '')
    .replace('Напишите ответ в двух предложениях. Что случилось и что делать.', 'Закажите её на портале. Это делается в личном кабинете.')
    .replace('Напишите, куда идти дальше.', 'Подготовьте [обращение](/obrashchenie/).');
}

/** Adds a member to a list of a YAML file. */
const append =
  (list: string, member: unknown) =>
  (document: Document): boolean => {
    if (!isSeq(document.get(list))) return false;
    document.addIn([list], document.createNode(member));
    return true;
  };

export const CHANGES: readonly Change[] = [
  {
    name: 'a fact is verified',
    make: (dir) =>
      edit(dir, 'facts.yaml', (document) => {
        const facts = document.get('facts');
        if (!isSeq(facts)) return false;
        const fact = facts.items.filter(isMap).find((item) => item.get('class') === 'Q' && item.get('kind') !== 'link');
        if (!fact) return false;
        if (!fact.has('value')) fact.set('value', 'как сказано на портале');
        for (const [key, value] of Object.entries({ class: 'V', verifiedBy: 'редактор', verifiedOn: today(), reviewBy: '2027-02-15' }))
          fact.set(key, value);
        return true;
      }),
  },
  {
    name: 'the label of an answer is reworded',
    make: (dir) =>
      edit(dir, 'trees/start.yaml', (document) => {
        document.setIn(['nodes', 0, 'options', 0, 'label'], 'Совсем другими словами о том же');
        return true;
      }),
  },
  {
    name: 'a question is reworded',
    make: (dir) =>
      edit(dir, 'trees/start.yaml', (document) => {
        document.setIn(['nodes', 0, 'text'], 'Что у вас случилось?');
        return true;
      }),
  },
  {
    name: 'a section is added',
    make: (dir) =>
      edit(
        dir,
        'sections.yaml',
        append('sections', {
          id: SECTION,
          title: 'Справки и выписки',
          description: 'Заказать, получить, показать',
          order: 90,
          icon: 'file',
          inMenu: false,
        }),
      ),
  },
  ...ARTICLES.map(([title, words, slug]) => ({
    name: `an article is added: ${title}`,
    make: (dir: string) => {
      mkdirSync(path.join(dir, 'articles', SECTION), { recursive: true });
      const related = neighbour(dir);
      const description = `${title} Здесь два простых шага: что открыть на портале, что нажать и куда обратиться, если не помогло.`;
      const text = articleTemplate({ title, description, keywords: [words], related }, today());
      writeFileSync(path.join(dir, 'articles', SECTION, `${slug}.mdx`), published(text));
      return true;
    },
  })),
  {
    name: 'a draft is begun',
    make: (dir) => {
      const related = neighbour(dir);
      const title = 'Как узнать очередь на жильё?';
      const description = `${title} Черновик, который никто ещё не дописал: здесь будет два простых шага и куда обратиться дальше.`;
      writeFileSync(
        path.join(dir, 'articles', SECTION, 'kak-uznat-ochered.mdx'),
        articleTemplate({ title, description, keywords: ['очередь на жильё'], related }, today()),
      );
      return true;
    },
  },
  {
    name: 'a tree is added, and an answer leads to it',
    make: (dir) => {
      const { trees } = loadContent(dir);
      const taken = new Set(trees.flatMap(({ nodes }) => nodes.map(({ ref }) => ref.slice(0, 1))));
      const letter = [...'ABGHIJMQTUVWYZ'].find((one) => !taken.has(one)) ?? 'ZZ';
      const tree = treeTemplate({ title: 'Справки', question: 'Не могу заказать справку', letter, order: 80 });
      const written = tree
        .replace(/^status: черновик$/mu, 'status: опубликовано')
        .replace('Одно предложение о том, с чем поможет эта проверка', 'Справку не дают заказать, или она не приходит')
        .replace('Есть простая причина', 'Заказ не подтверждён');
      writeFileSync(path.join(dir, 'trees', 'spravki.yaml'), written);
      return edit(dir, 'trees/start.yaml', (document) => {
        document.addIn(['nodes', 0, 'options'], document.createNode({ key: 'spravki', label: 'Справка', to: 'spravki/chto-sluchilos' }));
        return true;
      });
    },
  },
  {
    name: 'an article is renamed, its former address kept',
    make: (dir) => {
      const article = ordinary(loadContent(dir), -1);
      if (!article) return false;
      const { slug, file } = article;
      const next = `${slug.slice(0, 30)}-novyj`;
      renameSync(path.join(dir, file), path.join(dir, file.replace(`${slug}.mdx`, `${next}.mdx`)));
      editArticle(dir, file.replace(`${slug}.mdx`, `${next}.mdx`), (document) => {
        document.set('aliases', [...(article.data.aliases ?? []), slug]);
      });
      const named = new RegExp(`(?<=[\\s,/\\[:'"])${slug}(?=[\\s,/\\]}'"])`, 'gu');
      for (const name of [...filesBelow(dir, '.mdx'), ...filesBelow(dir, '.yaml')]) {
        // What is expected of the search goes on to name the former address.
        if (name.startsWith('expectations/')) continue;
        const full = path.join(dir, name);
        const before = readFileSync(full, 'utf8');
        const after = before
          .replace(/^aliases:.*(?:\n {2}- .*)*/gmu, (own) => own.replaceAll(slug, '\u0000'))
          .replace(named, next)
          .replaceAll('\u0000', slug);
        if (after !== before) writeFileSync(full, after);
      }
      return true;
    },
  },
  {
    name: 'an article is retired',
    make: (dir) => {
      const article = ordinary(loadContent(dir), 1);
      if (!article) return false;
      editArticle(dir, article.file, (document) => {
        document.set('status', 'устарело');
      });
      return true;
    },
  },
  {
    name: 'the description of an article is reworded',
    make: (dir) => {
      const article = ordinary(loadContent(dir), 0);
      if (!article) return false;
      editArticle(dir, article.file, (document) => {
        document.set(
          'description',
          `${article.data.description.split(/(?<=[.?!])\s/u)[0]?.slice(0, 90) ?? ''} Сказано короче, а шаги ниже остались прежними.`.padEnd(
            85,
            '.',
          ),
        );
      });
      return true;
    },
  },
  {
    name: 'an article is reviewed by a second person',
    make: (dir) => {
      const article = ordinary(loadContent(dir), 0);
      if (!article) return false;
      editArticle(dir, article.file, (document) => {
        document.set('reviewer', 'второй редактор');
        document.set('reviewed', today());
      });
      return true;
    },
  },
  {
    name: 'a message is added',
    make: (dir) => {
      const [, , article] = ARTICLES[0];
      const message = { id: 'spravka-uzhe-gotovitsya', text: 'Справка уже готовится', meaning: 'Заказ принят. Подождите.' };
      return edit(dir, 'messages.yaml', append('messages', { ...message, group: 'портал', where: 'portal', attested: 'none', article }));
    },
  },
  { name: 'a synonym is added', make: (dir) => edit(dir, 'synonyms.yaml', append('groups', ['парковка', 'стоянка'])) },
  {
    name: 'the site is declared official',
    make: (dir) =>
      edit(dir, 'site.yaml', (document) => {
        document.set('disclaimer', 'Это официальная служба помощи портала. Мы не видим ваших данных.');
        return true;
      }),
  },
  {
    name: 'another host may be linked to',
    make: (dir) => edit(dir, 'site.yaml', append('officialHosts', 'pomoshch.example')),
  },
  {
    name: 'another article is popular',
    make: (dir) => edit(dir, 'site.yaml', append('popular', ARTICLES[0][2])),
  },
  {
    name: 'nobody keeps requirements any more',
    make: (dir) => {
      rmSync(path.join(dir, 'requirements'), { recursive: true, force: true });
      return true;
    },
  },
];

/** Copies a content folder and makes every change in it, one after the other. Returns the names of those made. */
export function changed(from: string, to: string): string[] {
  cpSync(from, to, { recursive: true });
  return CHANGES.filter(({ make }) => make(to)).map(({ name }) => name);
}
