import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { articleSchema, type ArticleFrontMatter } from '../../schemas/article.ts';
import { calendarSchema, deadlinesSchema, type CalendarData, type DeadlinesData } from '../../schemas/calendar.ts';
import { factsSchema, type FactData } from '../../schemas/facts.ts';
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
  readonly trees: readonly Tree[];
}

/** The content folder: `content/`, or what CONTENT_DIR names (the second, fictional portal of the tests). */
export function contentDir(): string {
  return path.resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Splits an MDX file into its YAML front matter and its body. */
export function splitFrontMatter(source: string): { readonly yaml: string; readonly body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  return match ? { yaml: match[1] ?? '', body: source.slice(match[0].length) } : { yaml: '', body: source };
}

/** Every file below a folder with this ending, as sorted paths with forward slashes. */
export function filesBelow(dir: string, ending: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}

function readYaml<Schema extends z.ZodType>(dir: string, file: string, schema: Schema, empty?: z.infer<Schema>): z.infer<Schema> {
  const full = path.join(dir, file);
  if (empty !== undefined && !existsSync(full)) return empty;
  return schema.parse(parse(readFileSync(full, 'utf8')));
}

function readArticle(dir: string, name: string): Article {
  const file = `articles/${name}`;
  const { yaml, body } = splitFrontMatter(readFileSync(path.join(dir, file), 'utf8'));
  const [section = ''] = name.split('/');
  return { slug: path.basename(name, '.mdx'), section, file, data: articleSchema.parse(parse(yaml)), body };
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
  return readYaml(dir, 'site.yaml', siteSchema);
}

/**
 * Reads and validates a content folder. Throws at the first file that does not fit its schema:
 * callers that want every mistake at once run the checker (check.ts) first.
 */
export function loadContent(dir: string = contentDir()): Content {
  return {
    dir,
    site: loadSite(dir),
    sections: readYaml(dir, 'sections.yaml', sectionsSchema).sections.toSorted((a, b) => a.order - b.order),
    facts: readYaml(dir, 'facts.yaml', factsSchema).facts,
    messages: readYaml(dir, 'messages.yaml', messagesSchema, { messages: [] }).messages,
    synonyms: readYaml(dir, 'synonyms.yaml', synonymsSchema, { groups: [], oneWay: [], bestBets: [] }),
    browsers: readYaml(dir, 'browsers.yaml', browsersSchema, { guides: [], platforms: [] }),
    request: readYaml(dir, 'request.yaml', requestWordsSchema, plainRequest),
    deadlines: readYaml(dir, 'deadlines.yaml', deadlinesSchema, { holidays: [], holidaysSource: '', categories: [] }),
    calendars: filesBelow(path.join(dir, 'calendar'), '.yaml').map((name) => readYaml(dir, `calendar/${name}`, calendarSchema)),
    probes: readYaml(dir, 'probes.yaml', probesSchema, { probes: [] }).probes,
    notice: readYaml(dir, 'notice.yaml', noticeSchema.nullable(), null) ?? undefined,
    articles: filesBelow(path.join(dir, 'articles'), '.mdx').map((name) => readArticle(dir, name)),
    trees: filesBelow(path.join(dir, 'trees'), '.yaml')
      .map((name) => ({
        flow: path.basename(name, '.yaml'),
        file: `trees/${name}`,
        ...readYaml(dir, `trees/${name}`, treeSchema),
      }))
      .toSorted((a, b) => a.order - b.order),
  };
}
