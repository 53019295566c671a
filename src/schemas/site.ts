import { z } from 'zod';
import { isoDate, nodeAddress, slug, text } from './common.ts';

/** The version of the format of a content folder that this engine reads; docs/upgrading.md says what each one changed. */
export const FORMAT = 2;

/** content/site.yaml: everything the engine must know of the portal it serves. */
export const siteSchema = z.strictObject({
  format: z.literal(FORMAT),
  name: text,
  portal: z.strictObject({
    name: text,
    nameGenitive: text,
    namePrepositional: text,
    host: text,
    url: z.url(),
  }),
  /** Second line of the home page's heading. */
  invitation: text,
  disclaimer: text,
  /** `contact`: an address of a page or a letter box; anything else is a placeholder until the owner has one. */
  owner: z.strictObject({ name: text, contact: text }),
  /** Hosts an outside link may lead to; subdomains included. */
  officialHosts: z.array(text).min(1),
  /** Hosts of the press and of law texts that facts.yaml may name as a source; subdomains included. */
  sourceHosts: z.array(text).optional(),
  minimumEngines: z.strictObject({ blink: z.int(), gecko: z.int(), webkit: z.int() }).partial(),
  /** Firefox ESR majors still served and on which systems. */
  firefoxEsr: z.array(z.strictObject({ major: z.int(), systems: z.array(text).optional(), until: isoDate.optional() })),
  /** The newest engine a system can run at all. */
  systemCeilings: z.array(z.strictObject({ system: text, versions: z.array(text), blink: z.int().optional(), gecko: z.int().optional() })),
  reachability: z.strictObject({ portal: z.url(), control: z.url() }).optional(),
  /** When true, the search page fetches an own tiny file with the masked query, so that it stands in the operator's log. */
  searchLog: z.boolean(),
  /** Articles that pages of the engine lead to; what is not named is not linked. */
  pageArticles: z
    .strictObject({ unavailable: slug, repeat: slug, complaint: slug, screenshot: slug, version: slug, javascript: slug })
    .partial(),
  popular: z.array(slug).min(1),
  /** Nodes that the home page leads to besides, above the popular articles. */
  quickChecks: z.array(nodeAddress).optional(),
  /** Names that hold a figure and are no term or limit, such as «72 часа»: the check of figures passes them over. */
  figuresInNames: z.array(text).optional(),
});
export type SiteData = z.infer<typeof siteSchema>;

/** content/notice.yaml: a trouble that everybody has now. An empty file says nothing. */
export const noticeSchema = z.strictObject({
  text: text.meta({ title: 'Что случилось', description: 'Одно-два предложения' }),
  from: isoDate.meta({ title: 'С какого дня показывать' }),
  until: isoDate.meta({ title: 'По какой день показывать' }),
  source: text.meta({ title: 'Откуда известно', description: 'Кто и где об этом сказал' }),
  sourceUrl: z.url().optional().meta({ title: 'Адрес источника', description: 'Полный, с https://' }),
});
export type NoticeData = z.infer<typeof noticeSchema>;

export const sectionsSchema = z.strictObject({
  sections: z.array(z.strictObject({ id: slug, title: text, description: text, order: z.int(), icon: slug, inMenu: z.boolean() })).min(1),
});
export type SectionData = z.infer<typeof sectionsSchema>['sections'][number];
