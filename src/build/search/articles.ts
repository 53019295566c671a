import { words } from '../../core/search/words.ts';
import { articleParts } from '../article-text.ts';
import { isListed } from '../content/current.ts';
import { fullForm, printFact } from '../facts.ts';
import { messageAddress } from '../messages.ts';
import { oncePer } from '../once.ts';
import { today } from '../today.ts';
import { dialled } from '../../schemas/facts.ts';
import { spellings } from '../../schemas/words.ts';
import type { Article, Content } from '../content/load.ts';
import type { IndexedDocument } from './impacts.ts';
import { writeIndex, type IndexOptions, type SearchFiles } from './write.ts';

/** A heading that stands in more than this share of the articles belongs to their template and says nothing of the hit. */
const TEMPLATE_HEADING = 0.2;

/** The articles of a content folder as the index takes them. */
export function indexedArticles(content: Content): IndexedDocument[] {
  // What is written for editors is no answer to a citizen, and what is outdated is none of today.
  const articles = content.articles.filter(isListed);
  const read = articles.map((article) => ({ article, parts: articleParts(article.body, content) }));
  const uses = new Map<string, number>();
  for (const { parts } of read) for (const { heading } of parts) uses.set(heading, (uses.get(heading) ?? 0) + 1);
  const ofItsOwn = (heading: string): boolean =>
    heading !== '' && (uses.get(heading) ?? 0) <= Math.max(1, articles.length * TEMPLATE_HEADING);
  return read.map(({ article, parts }) => ({
    ...shown(article),
    headings: parts.filter(({ heading }) => ofItsOwn(heading)).map(({ heading, anchor }) => ({ text: heading, anchor })),
    keywords: article.data.keywords,
    phrases: article.data.alsoAsked ?? [],
    errorMessages: article.data.errorMessages ?? [],
    allHeadings: parts.map(({ heading }) => heading).filter(ofItsOwn),
    body: parts.map(({ text }) => text).join('\n'),
  }));
}

function shown({ slug, section, data }: Article): Pick<IndexedDocument, 'slug' | 'section' | 'title' | 'description' | 'node'> {
  const node = data.wizardNode;
  return { slug, section, title: data.title, description: data.description, ...(node !== undefined && { node }) };
}

/** What the site gives to `writeIndex` besides the documents. Messages in front matter stand beside those of messages.yaml. */
export function indexOptions(content: Content): IndexOptions {
  const listed = new Set(content.messages.flatMap(spellings).map(spelled));
  const quoted = content.articles.flatMap(({ slug, data }) =>
    (data.errorMessages ?? []).filter((text) => !listed.has(spelled(text))).map((text) => ({ id: '', text, article: slug })),
  );
  const portal = { hosts: [content.site.portal.host], name: content.site.portal.name };
  return {
    sections: content.sections,
    synonyms: content.synonyms,
    // What a quoted message is called in the index is where it stands.
    messages: [...content.messages.map((message) => ({ ...message, id: messageAddress(message) })), ...quoted],
    portal,
    phones: knownPhones(content),
  };
}

/** The support's numbers that may be printed today, by digits as they are dialled, with the sentence that vouches for each. */
function knownPhones({ facts, site }: Content): (readonly [digits: string, sentence: string])[] {
  return facts
    .filter((fact) => fact.kind === 'phone' && fact.class !== 'X' && fact.class !== 'U')
    .map((fact) => printFact(fact.id, facts, today(), site.portal.host))
    .filter((printed) => printed.class !== 'Q')
    .map((printed) => [(dialled(printed.value) ?? '').replace(/^\+7/, '8'), fullForm(printed)] as const);
}

/** The files of the site's own search index. The same content is indexed once, however many pages and checks ask. */
export const siteIndex = oncePer((content: Content): SearchFiles => writeIndex(indexedArticles(content), indexOptions(content)));

/** A message without case, quotation marks and spaces, to tell whether two are the same. */
function spelled(text: string): string {
  return words(text)
    .map(({ text: word }) => word)
    .join(' ');
}
