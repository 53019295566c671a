import path from 'node:path';
import type { Check, ContentFiles } from '../files.ts';
import { issueAt } from '../files.ts';
import { collectKnown, type Known } from '../known.ts';
import { walk, type MdxNode } from '../mdx.ts';
import { didYouMean } from '../nearest.ts';
import { oncePer } from '../../once.ts';
import { EMERGENCY_NUMBERS } from './phones.ts';
import { TOPIC_SLUGS } from '../../messages.ts';
import { createAnchors } from '../../../core/text/slug.ts';

/** The pages of src/pages, there whatever the content is; those made from content are looked up. */
const PAGES: ReadonlySet<string> = new Set([
  '/',
  '/brauzer/',
  '/diagnostika/',
  '/diagnostika/prodolzhit/',
  '/ne-pomoglo/',
  '/novoe/',
  '/obrashchenie/',
  '/operatoru/',
  '/oshibki/',
  '/poisk/',
  '/pomoglo/',
  '/redaktoram/',
  '/redaktoram/fakty/',
  '/skrinshot/',
  '/sroki/',
  '/voprosy/',
]);

function plainText(node: MdxNode): string {
  return (node.value ?? '') + (node.children ?? []).map(plainText).join('');
}

/** Heading anchors of one article, as the page has them. */
const anchorsOf = oncePer((tree: MdxNode): readonly string[] => {
  const anchor = createAnchors();
  return [...walk(tree)].filter(({ node }) => node.type === 'heading').map(({ node }) => anchor(plainText(node)));
});

/** What is wrong with a link into this site, or nothing. */
function inside(url: string, known: Known, draft: boolean, files: ContentFiles): string | undefined {
  const [address = '', anchor] = url.split('#');
  const [page = ''] = address.split('?');
  if (!page.endsWith('/')) return `в конце адреса нужна косая черта: ${page}/`;
  const article = /^\/voprosy\/([^/]+)\/$/u.exec(page)?.[1];
  if (article !== undefined) {
    if (!known.articles.has(article)) {
      return known.aliases.has(article)
        ? `«${article}» — прежний адрес. Поставьте нынешний.`
        : `статьи «${article}» нет.${didYouMean(article, known.articles)}`;
    }
    if (!draft && !known.published.has(article)) return `статья «${article}» — черновик, читатель её не увидит.`;
    const tree = files.articles.find(({ slug }) => slug === article)?.mdx.tree;
    if (anchor === undefined || !tree) return undefined;
    const anchors = anchorsOf(tree);
    return anchors.includes(anchor)
      ? undefined
      : `в статье «${article}» нет заголовка «#${anchor}». Есть: ${anchors.map((one) => `#${one}`).join(', ')}.`;
  }
  const node = PAGES.has(page) ? undefined : /^\/diagnostika\/([^/]+)\/(?:([^/]+)\/)?$/u.exec(page);
  if (node) {
    const [, flow = '', id] = node;
    if (!known.flows.has(flow)) return `дерева «${flow}» нет.${didYouMean(flow, known.flows)}`;
    if (!draft && known.draftFlows.has(flow))
      return `дерево «${flow}» — черновик, читатель его не увидит. Опубликуйте его или уберите ссылку.`;
    if (id !== undefined && id !== 'skhema' && !known.nodes.has(`${flow}/${id}`))
      return `узла «${flow}/${id}» нет.${didYouMean(`${flow}/${id}`, known.nodes)}`;
    return undefined;
  }
  const topic = /^\/oshibki\/([^/]+)\/$/u.exec(page)?.[1];
  if (topic !== undefined && TOPIC_SLUGS.has(topic)) return undefined;
  const pages = new Set([...PAGES, ...files.pages.map(({ file }) => `/${path.basename(file, '.mdx')}/`)]);
  if (!pages.has(page)) return `страницы ${page} нет.${didYouMean(page, pages)}`;
  if (page === '/oshibki/' && anchor !== undefined && !known.messages.has(anchor))
    return `сообщения «${anchor}» нет в messages.yaml.${didYouMean(anchor, known.messages)}`;
  return undefined;
}

/** What is wrong with a link out of this site, or nothing. */
function outside(url: string, known: Known): string | undefined {
  if (!URL.canParse(url)) return 'адрес ссылки записан неверно. Пишите /voprosy/адрес/ или полный адрес с https://.';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'tel:' && EMERGENCY_NUMBERS.has(url.slice('tel:'.length))) return undefined;
  if (protocol === 'mailto:' || protocol === 'tel:') return 'почта и телефоны стоят только в facts.yaml. Напишите <Fact id="…" />.';
  if (protocol !== 'https:') return 'ссылка должна начинаться с https://.';
  if (known.outside.has(url)) return undefined;
  if (known.officialHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) return undefined;
  return `ссылка наружу: ${hostname} нет среди официальных адресов (site.yaml) и в facts.yaml. Заведите факт или уберите ссылку.`;
}

/** What must exist for a link to lead somewhere. */
function lack(url: string): { readonly lacks?: readonly string[] } {
  const [, kind, name = ''] = /^\/(voprosy|diagnostika|oshibki)\/([^/]*)/u.exec(url) ?? [];
  if (kind === 'oshibki') return { lacks: ['messages.yaml', `message:${name}`] };
  if (kind !== undefined) return { lacks: [`${kind === 'voprosy' ? 'article' : 'flow'}:${name}`] };
  return url.startsWith('https:') ? { lacks: ['facts.yaml', 'site.yaml'] } : {};
}

/** A link leads to a page that exists, or to an official one. */
export const links: Check = function* (files) {
  const known = collectKnown(files);
  for (const { file, mdx, status } of files.documents) {
    if (!mdx.tree) continue;
    const own = anchorsOf(mdx.tree);
    for (const { node } of walk(mdx.tree)) {
      if ((node.type !== 'link' && node.type !== 'definition') || node.url === undefined) continue;
      const { url } = node;
      let wrong: string | undefined;
      if (/\\|%5C/iu.test(url)) wrong = 'в адресе обратная косая черта. Пишите обычную: /voprosy/адрес/.';
      else if (url.startsWith('#')) {
        wrong = own.includes(url.slice(1))
          ? undefined
          : `в этой статье нет заголовка «${url}». Есть: ${own.map((one) => `#${one}`).join(', ') || 'ни одного'}.`;
      } else wrong = url.startsWith('/') ? inside(url, known, status === 'черновик', files) : outside(url, known);
      if (wrong !== undefined) yield { ...issueAt(file, node.position.start, 'error', wrong), ...lack(url) };
    }
  }
};
