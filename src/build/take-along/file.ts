import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXIT_ID, type GraphNode } from '../../core/diagnosis/graph.ts';
import { buildRequest, channels, emptyFields, sheetOf, type Sheet } from '../../core/request/index.ts';
import { addDays } from '../../core/text/dates.ts';
import { dialled } from '../../schemas/facts.ts';
import type { TreeNodeData } from '../../schemas/tree.ts';
import { CALLOUTS } from '../callouts.ts';
import { callsOf } from '../calls.ts';
import { isListed } from '../content/current.ts';
import { splitFrontMatter, type Article, type Content, type PageText, type Tree } from '../content/load.ts';
import { DIAL_YOURSELF, dotted, factData, fullForm, plain, printFact, shortForm, vouched, type PrintedFact } from '../facts.ts';
import { contactAddress } from '../owner.ts';
import { graphsOf, whereSeen } from '../trees.ts';
import { typographed } from '../typography.ts';
import { xml } from '../xml.ts';
import { calloutHtml, proseHtml, wordsHtml } from './prose.ts';
import { takeAlongPolicy, takeAlongStyle } from './style.ts';

/** Days that a copy is good for: as long as a look at a phone number is (facts-sheet.ts). */
const GOOD_FOR = 90;

/** The name of the file in the built site. */
export const TAKE_ALONG = 'razberemsya.html';

const said = (text: string): string => xml(typographed(text));
const listed = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Numbers that may be dialled on that day, in the order of facts.yaml. */
function phonesOn({ facts, site }: Content, today: string): PrintedFact[] {
  return facts
    .filter(({ kind, class: level }) => kind === 'phone' && level !== 'X' && level !== 'U')
    .map(({ id }) => printFact(id, facts, today, site.portal.host))
    .filter((printed) => printed.class !== 'Q');
}

/** The last day on which a copy made today should be trusted: a fixed time, or less where a number ages before. */
export function goodUntil(content: Content, today: string): string {
  const ends = phonesOn(content, today).map((printed) =>
    printed.class === 'S' ? printed.until : printed.class === 'V' ? (printed.fact.reviewBy ?? today) : '9999-12-31',
  );
  return [addDays(today, GOOD_FOR), ...ends].sort()[0] ?? today;
}

/** Texts of content/pages that are of use away from the site: sheets to print, and where to turn. */
function usefulPages(content: Content): { readonly page: PageText; readonly body: string }[] {
  return content.pages
    .map((page) => ({ page, body: splitFrontMatter(readFileSync(path.join(content.dir, page.file), 'utf8')).body }))
    .filter(({ page, body }) => page.data.printable === true || body.includes('<Phones'));
}

class TakeAlong {
  readonly #content: Content;
  readonly #today: string;
  /** Address of the site where readers find it; undefined for a site on one's own machine. */
  readonly #site: string | undefined;
  readonly #articles: readonly Article[];
  readonly #pages: ReturnType<typeof usefulPages>;

  constructor(content: Content, today: string, site: string | undefined) {
    this.#content = content;
    this.#today = today;
    this.#site = site;
    this.#articles = content.articles.filter(isListed);
    this.#pages = usefulPages(content);
  }

  #fact(id: string): PrintedFact {
    return printFact(id, this.#content.facts, this.#today, this.#content.site.portal.host);
  }

  #node(address: string): string | undefined {
    const [flow, id] = address.split('/');
    const tree = this.#content.trees.find((candidate) => candidate.flow === flow);
    const first = tree?.nodes[0]?.id;
    const node = id === undefined || id === '' ? first : id;
    const known = tree?.nodes.some((candidate) => candidate.id === node) === true || node === EXIT_ID;
    return tree && node !== undefined && known ? `#d-${tree.flow}-${node}` : undefined;
  }

  readonly #link = (address: string): string | undefined => {
    if (/^(?:https?|tel|mailto):/u.test(address)) return address;
    const [, place = '', anchor = ''] = /^([^#?]*)[^#]*#?(.*)$/u.exec(address) ?? [];
    const inFile = this.#inFile(place);
    if (inFile !== undefined) return anchor !== '' && inFile.startsWith('#v-') ? `${inFile}-${anchor}` : inFile;
    return this.#site === undefined ? undefined : new URL(address.replace(/^\//u, ''), this.#site).href;
  };

  #inFile(place: string): string | undefined {
    const [, folder = '', rest = ''] = /^\/([^/]*)\/?(.*?)\/?$/u.exec(place) ?? [];
    if (folder === 'voprosy' && rest === '') return '#voprosy';
    if (folder === 'voprosy') {
      const found = this.#articles.find(({ slug, data }) => slug === rest || data.aliases?.includes(rest) === true);
      return found && `#v-${found.slug}`;
    }
    if (folder === 'diagnostika') return rest === '' ? '#diagnostika' : this.#node(rest);
    return this.#pages.some(({ page }) => page.id === folder) ? `#p-${folder}` : undefined;
  }

  #phones(): string {
    const rows = phonesOn(this.#content, this.#today).map((printed) => {
      const number = `<a href="tel:${dialled(printed.value) ?? ''}">${xml(printed.value)}</a>`;
      const data = Object.entries(factData(printed)).map(([name, value]) => ` ${name}="${value}"`);
      return `<p${data.join('')}><strong>${number}</strong> — ${said(printed.fact.label)}. ${wordsHtml(vouched(printed))}</p>`;
    });
    const { host, nameGenitive } = this.#content.site.portal;
    const none = `<p>Наберите ${xml(host)} сами и найдите номер внизу страницы.</p>`;
    return `<div class="phones"><p><strong>Поддержка ${said(nameGenitive)} по телефону</strong></p>${rows.length > 0 ? rows.join('') : none}<p>${said(DIAL_YOURSELF)}</p></div>`;
  }

  #report(): string {
    const { name, contact } = this.#content.site.owner;
    const address = contactAddress(contact);
    return `<p>Этот сайт ведёт ${said(name)}.${address === undefined ? '' : ` Об ошибке напишите сюда: <a href="${xml(address)}">${xml(contact)}</a>.`}</p>`;
  }

  #guideLink(id: string): string {
    const guide = this.#content.browsers.guides.find((candidate) => candidate.id === id);
    return guide ? `<p>Шаги для вашего браузера: <a href="#k-${guide.id}">${said(guide.title)}</a>.</p>` : '';
  }

  #prose(body: string, id: string): string {
    return proseHtml(body, {
      id,
      link: this.#link,
      fact: (fact) => shortForm(this.#fact(fact)),
      guide: (guide) => this.#guideLink(guide),
      phones: () => this.#phones(),
      report: () => this.#report(),
    });
  }

  #toNode(address: string, label: string): string {
    const target = this.#node(address);
    return target === undefined ? said(label) : `<a href="${target}">${said(label)}</a>`;
  }

  #article({ slug, body, data }: Article): string {
    const { trees, facts } = this.#content;
    const question = whereSeen(trees, data.wizardNode);
    const numbered = !body.includes('<Phones') && facts.some(({ id, kind }) => kind === 'phone' && body.includes(`<Fact id="${id}"`));
    const related = data.related.flatMap((other) => this.#articles.filter((candidate) => candidate.slug === other));
    const urgent = data.urgency === 'срочная' && this.#inFile('/bezopasnost/') !== undefined;
    return [
      `<section id="v-${slug}"><h3>${said(data.title)}</h3>`,
      question ? `<p>Сначала ответьте: ${this.#toNode(data.wizardNode ?? '', question.text)}</p>` : '',
      urgent ? '<p><strong>Срочно:</strong> сначала откройте <a href="#p-bezopasnost">лист первых действий</a>.</p>' : '',
      this.#prose(body, `v-${slug}`),
      numbered ? `<p>${said(DIAL_YOURSELF)}</p>` : '',
      data.wizardNode === undefined ? '' : `<p>Не помогло? ${this.#toNode(data.wizardNode, 'Ответьте на вопросы')}.</p>`,
      related.length === 0
        ? ''
        : `<p>Похожие вопросы: ${related.map((other) => `<a href="#v-${other.slug}">${said(other.data.title)}</a>`).join(' · ')}</p>`,
      `<p class="small">Обновлено ${dotted(data.updated)}. ${
        data.reviewed === undefined
          ? 'На самом портале шаги никто не проверил.'
          : `Проверено ${dotted(data.reviewed)}, ${said(data.reviewer ?? '')}.`
      } Пересмотрим до ${dotted(data.reviewBy)}. <a href="#contents">К содержанию</a></p></section>`,
    ].join('');
  }

  #screen(tree: Tree, graphNode: GraphNode, node: TreeNodeData | undefined): string {
    const { facts, articles } = this.#content;
    const calls = node && callsOf(node, facts);
    const steps = node && 'steps' in node ? (node.steps ?? []) : [];
    const printed = node && 'facts' in node ? (node.facts ?? []).map((id) => this.#fact(id)) : [];
    const article = articles.find(({ slug }) => slug === graphNode.article);
    const answers = graphNode.options.filter(({ result }) => result !== 'skipped');
    return [
      `<section id="d-${tree.flow}-${graphNode.id}"><h4>${said(graphNode.text)}</h4>`,
      node?.why === undefined ? '' : `<p>${said(node.why)}</p>`,
      node && 'careful' in node && node.careful !== undefined
        ? calloutHtml('careful', CALLOUTS.careful.title, `<p>${said(node.careful)}</p>`)
        : '',
      steps.length === 0 ? '' : `<ol>${steps.map((step) => `<li>${said(step)}</li>`).join('')}</ol>`,
      node && 'ready' in node && node.ready !== undefined ? `<blockquote>${said(node.ready)}</blockquote>` : '',
      node && 'guide' in node && node.guide !== undefined ? this.#guideLink(node.guide) : '',
      (calls?.emergency ?? []).map((number) => `<p><a href="tel:${number}">${number}</a></p>`).join(''),
      calls?.support === true ? this.#phones() : '',
      listed(
        printed
          .filter(({ fact }) => fact.kind !== 'phone')
          .map((one) => `${said(one.fact.label.charAt(0).toUpperCase() + one.fact.label.slice(1))}: ${wordsHtml(shortForm(one))}`),
      ).replace('<ul></ul>', ''),
      article && isListed(article) ? `<p>Подробно: <a href="#v-${article.slug}">${said(article.data.title)}</a>.</p>` : '',
      answers.length === 0
        ? ''
        : `<ul class="answers">${answers.map(({ to, label }) => `<li>${this.#toNode(to, label)}</li>`).join('')}</ul>`,
      '</section>',
    ].join('');
  }

  #tree(tree: Tree): string {
    const graph = graphsOf(this.#content).find(({ flow }) => flow === tree.flow);
    const screens = (graph?.nodes ?? []).map((one) =>
      this.#screen(
        tree,
        one,
        tree.nodes.find(({ id }) => id === one.id),
      ),
    );
    return `<section id="t-${tree.flow}"><h3>${said(tree.question)}</h3><p>${said(tree.description)}</p>${screens.join('')}</section>`;
  }

  #sheet(sheet: Sheet, id: string): string {
    const sections = sheet.sections
      .filter(({ items, blanks }) => items.length + blanks.length > 0)
      .map(
        ({ title, items, blanks }) =>
          `<h4>${said(title)}</h4>${items.length > 0 ? listed(items.map(said)) : ''}${blanks.map((blank) => `<p class="blank">${said(blank)}:</p>`).join('')}`,
      );
    return `<section id="l-${id}" class="sheet"><h3>${said(sheet.title)}</h3>${sections.join('')}</section>`;
  }

  #sheets(): string[] {
    const phones = phonesOn(this.#content, this.#today).map((printed) => `${plain([{ text: fullForm(printed) }])}.`);
    const offered = new Set<string>(this.#content.request.channels.map(({ id }) => id));
    return channels
      .filter((channel) => offered.has(channel))
      .flatMap((channel) => {
        const input = { channel, fields: emptyFields, path: [], tried: [], detected: [], edits: {}, guard: (text: string) => text };
        const sheet = sheetOf(buildRequest(input), phones);
        return sheet ? [this.#sheet(sheet, channel)] : [];
      });
  }

  #guide(id: string): string {
    const guide = this.#content.browsers.guides.find((candidate) => candidate.id === id);
    if (!guide) return '';
    const variants = this.#content.browsers.platforms.flatMap(({ name, guides }) =>
      guides
        .filter((entry) => entry.guide === id)
        .map(({ steps, address }) => {
          const shown = address === undefined || steps.some((step) => step.includes(address)) ? '' : `<p><code>${xml(address)}</code></p>`;
          return `<h4>${said(name)}</h4><ol>${steps.map((step) => `<li>${xml(step)}</li>`).join('')}</ol>${shown}`;
        }),
    );
    const careful = guide.careful === undefined ? '' : calloutHtml('careful', CALLOUTS.careful.title, `<p>${said(guide.careful)}</p>`);
    const undo = guide.undo === undefined ? '' : `<p>${said(guide.undo)}</p>`;
    return `<section id="k-${id}"><h3>${said(guide.title)}</h3>${careful}${variants.join('')}${undo}</section>`;
  }

  /** The groups of the articles that the file holds, as the menu of the site has them. */
  #groups(): { readonly title: string; readonly articles: readonly Article[] }[] {
    const { sections } = this.#content;
    return sections
      .map(({ id, title }) => ({ title, articles: this.#articles.filter(({ section }) => section === id) }))
      .filter(({ articles }) => articles.length > 0);
  }

  #contents(): string {
    const { trees, browsers } = this.#content;
    const part = (id: string, title: string, links: readonly string[]): string =>
      links.length === 0 ? '' : `<h3><a href="#${id}">${title}</a></h3>${listed(links)}`;
    const to = (target: string, title: string): string => `<a href="#${target}">${said(title)}</a>`;
    return [
      '<nav id="contents" aria-labelledby="contents-title"><h2 id="contents-title">Содержание</h2>',
      part(
        'urgent',
        'Срочно и телефоны',
        this.#pages.map(({ page }) => to(`p-${page.id}`, page.data.title)),
      ),
      part(
        'diagnostika',
        'Разобраться по шагам',
        trees.map(({ flow, question }) => to(`t-${flow}`, question)),
      ),
      ...this.#groups().map(({ title, articles }) =>
        part(
          'voprosy',
          said(title),
          articles.map(({ slug, data }) => to(`v-${slug}`, data.title)),
        ),
      ),
      part(
        'guides',
        'Инструкции по браузерам',
        browsers.guides.map(({ id, title }) => to(`k-${id}`, title)),
      ),
      '<p><a href="#forms">Листы для записи</a></p></nav>',
    ].join('');
  }

  html(): string {
    const { site, trees, browsers } = this.#content;
    const until = goodUntil(this.#content, this.#today);
    const home = this.#site === undefined ? 'на сайте' : `на сайте <a href="${xml(this.#site)}">${xml(this.#site)}</a>`;
    const pages = this.#pages.map(
      ({ page, body }) => `<section id="p-${page.id}"><h3>${said(page.data.title)}</h3>${this.#prose(body, `p-${page.id}`)}</section>`,
    );
    return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${takeAlongPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${xml(site.name)} — всё в одном файле</title>
<style>${takeAlongStyle()}</style>
</head>
<body>
<header>
<h1>${said(site.name)}: всё в одном файле</h1>
<p>${said(site.disclaimer)}</p>
<div class="callout callout--careful"><p class="callout__title">Файл собран ${dotted(this.#today)}, годен до ${dotted(until)}</p>
<p>Потом телефоны и сроки могут смениться. Возьмите новый файл ${home}. Рядом с каждым номером и сроком сказано, кто и когда это сообщил.</p></div>
<p>Файл работает без интернета. В нём нет программ, он ничего не отправляет. Чтобы найти слово, нажмите Ctrl + F, на Mac — Cmd + F. В телефоне выберите в меню «Найти на странице».</p>
<p>Чего здесь нет: поиска с подсказками, проверки браузера, готового текста обращения и счёта сроков. Они есть только ${home}.</p>
</header>
${this.#contents()}
<main>
<section id="urgent"><h2>Срочно и телефоны</h2>${pages.join('\n')}</section>
<section id="diagnostika"><h2>Разобраться по шагам</h2><p>Выберите тему в содержании. Отвечайте на вопросы: каждый ответ ведёт к следующему.</p>${trees.map((tree) => this.#tree(tree)).join('\n')}</section>
<section id="voprosy"><h2>Вопросы и ответы</h2>${this.#groups()
      .flatMap(({ articles }) => articles.map((article) => this.#article(article)))
      .join('\n')}</section>
<section id="guides"><h2>Инструкции по браузерам</h2>${browsers.guides.map(({ id }) => this.#guide(id)).join('\n')}</section>
<section id="forms"><h2>Листы для записи</h2><p>Заполните ручкой. Пароль, коды и номера документов сюда не пишите.</p>${this.#sheets().join('\n')}</section>
</main>
<footer>${this.#report()}<p>Файл собран ${dotted(this.#today)}, годен до ${dotted(until)}.</p></footer>
</body>
</html>
`;
  }
}

/**
 * Everything that helps without a link, in one HTML file without script: articles, trees as linked sections, sheets, telephones.
 * @param content what the public sees, without drafts
 * @param today YYYY-MM-DD: facts are printed as of this day
 * @param site address of the site, where readers can reach it
 * Throws like printFact.
 */
export function takeAlong(content: Content, today: string, site?: string): string {
  return new TakeAlong(content, today, site).html();
}
