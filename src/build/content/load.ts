import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { articleSchema, type ArticleFrontMatter } from '../../schemas/article.ts';
import { calendarSchema, deadlinesSchema, type CalendarData, type DeadlinesData } from '../../schemas/calendar.ts';
import { factsSchema, type FactData } from '../../schemas/facts.ts';
import { pageSchema } from '../../schemas/page.ts';
import { probesSchema, type ProbeData } from '../../schemas/probes.ts';
import { requestWordsSchema, type RequestWords } from '../../schemas/request.ts';
import { noticeSchema, sectionsSchema, siteSchema, type NoticeData, type SectionData, type SiteData } from '../../schemas/site.ts';
import { treeSchema, type TreeData } from '../../schemas/tree.ts';
import {
  browsersSchema,
  messagesSchema,
  synonymsSchema,
  type BrowsersData,
  type MessageData,
  type SynonymsData,
} from '../../schemas/words.ts';
import { oncePer } from '../once.ts';
import { today } from '../today.ts';
import { contentDir, splitFrontMatter } from './disk.ts';
import { readFiles, type ArticleFile, type ContentFiles, type DataFile } from './files.ts';

export { contentDir, filesBelow, splitFrontMatter } from './disk.ts';

export interface Article {
  readonly slug: string;
  readonly section: string;
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  readonly data: ArticleFrontMatter;
  /** MDX after the front matter. */
  readonly body: string;
}

export interface Tree extends TreeData {
  readonly flow: string;
  readonly file: string;
}

export interface Content {
  readonly dir: string;
  readonly site: SiteData;
  readonly sections: readonly SectionData[];
  readonly facts: readonly FactData[];
  readonly messages: readonly MessageData[];
  readonly synonyms: SynonymsData;
  readonly browsers: BrowsersData;
  readonly request: RequestWords;
  readonly deadlines: DeadlinesData;
  /** Ordered by year. */
  readonly calendars: readonly CalendarData[];
  readonly probes: readonly ProbeData[];
  /** What content/notice.yaml says, on whatever day; undefined while it is empty. */
  readonly notice: NoticeData | undefined;
  readonly articles: readonly Article[];
  readonly pages: readonly PageText[];
  readonly trees: readonly Tree[];
}

/** One of content/pages: neither an answer nor a tool. */
export interface PageText {
  /** Its address: `/<id>/`. */
  readonly id: string;
  readonly file: string;
  readonly data: z.infer<typeof pageSchema>;
}

/** What was made of a file, for as long as the file is not written anew. */
const fitted = new WeakMap<DataFile, unknown>();

/** The value of a file that fits its schema; throws when it does not. */
function fit<Schema extends z.ZodType>(file: DataFile, schema: Schema): z.infer<Schema> {
  if (fitted.has(file)) return fitted.get(file) as z.infer<Schema>;
  if (file.garbled) throw new Error(`${file.file} cannot be read: ${file.garbled.kind}`);
  const [error] = file.yaml.errors;
  if (error) throw new Error(`${file.file}:${error.line}:${error.column} ${error.message}`);
  const parsed = schema.safeParse(file.yaml.value);
  if (!parsed.success) throw new Error(`${file.file}: ${parsed.error.message}`);
  fitted.set(file, parsed.data);
  return parsed.data;
}

const articles = new WeakMap<ArticleFile, Article>();

function toArticle(read: ArticleFile): Article {
  const { slug, section, file, source, mdx } = read;
  if (mdx.error) throw new Error(`${file}:${mdx.error.line}:${mdx.error.column} ${mdx.error.message}`);
  const made = articles.get(read) ?? { slug, section, file, data: fit(read, articleSchema), body: splitFrontMatter(source).body };
  articles.set(read, made);
  return made;
}

/** For a portal that says nothing of its channels: one text to paste wherever its support is asked. */
const plainRequest: RequestWords = {
  wishes: ['объяснить причину', 'дать инструкцию'],
  contactWays: ['письмо на почту', 'звонок'],
  repeatReasons: ['ответа нет', 'ответ не помог'],
  channels: [
    {
      id: 'form',
      title: 'Текст обращения',
      when: 'Для любой формы',
      steps: ['Скопируйте текст', 'Вставьте его в форму'],
      facts: [],
      outcomes: [],
    },
  ],
};

/** Only content/site.yaml, for commands that a mistake in an article must not stop. Throws when the file does not fit. */
export function loadSite(dir: string = contentDir()): SiteData {
  return siteSchema.parse(parse(readFileSync(path.join(dir, 'site.yaml'), 'utf8')));
}

/** The content of a folder that was read; throws at the first file that does not fit its schema. */
export const contentOf = oncePer((files: ContentFiles): Content => {
  const data = <Schema extends z.ZodType>(name: string, schema: Schema, empty?: z.infer<Schema>): z.infer<Schema> => {
    const file = files.data.get(name);
    if (file) return fit(file, schema);
    if (empty === undefined) throw new Error(`There is no ${name} in ${files.dir}`);
    return empty;
  };
  const calendars = [...files.data.values()].filter(({ file }) => file.startsWith('calendar/'));
  return {
    dir: files.dir,
    site: data('site.yaml', siteSchema),
    sections: data('sections.yaml', sectionsSchema).sections.toSorted((a, b) => a.order - b.order),
    facts: data('facts.yaml', factsSchema).facts,
    messages: data('messages.yaml', messagesSchema, { messages: [] }).messages,
    synonyms: data('synonyms.yaml', synonymsSchema, { groups: [], oneWay: [], bestBets: [] }),
    browsers: data('browsers.yaml', browsersSchema, { guides: [], platforms: [] }),
    request: data('request.yaml', requestWordsSchema, plainRequest),
    deadlines: data('deadlines.yaml', deadlinesSchema, { holidays: [], holidaysSource: '', categories: [] }),
    calendars: calendars.map((file) => fit(file, calendarSchema)),
    probes: data('probes.yaml', probesSchema, { probes: [] }).probes,
    notice: data('notice.yaml', noticeSchema.nullable(), null) ?? undefined,
    articles: files.articles.map(toArticle),
    pages: files.pages.map((page) => ({ id: path.basename(page.file, '.mdx'), file: page.file, data: fit(page, pageSchema) })),
    trees: files.trees
      .map((tree) => ({ flow: tree.flow, file: tree.file, ...fit(tree, treeSchema) }))
      .toSorted((a, b) => a.order - b.order),
  };
});

/**
 * Reads and validates a content folder. Throws at the first file that does not fit its schema:
 * callers that want every mistake at once run the checker (check.ts) first.
 * The same object as long as nothing was written in between.
 */
export function loadContent(dir: string = contentDir()): Content {
  return contentOf(readFiles(dir, today()));
}
