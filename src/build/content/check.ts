import { contentDir } from './disk.ts';
import { byCause } from './causes.ts';
import { readFiles, type Check, type ContentFiles, type DataFile } from './files.ts';
import type { Issue } from './issue.ts';
import { checkTrees } from './check-trees.ts';
import { alarming } from './checks/alarming.ts';
import { aliases } from './checks/aliases.ts';
import { bytes } from './checks/bytes.ts';
import { calls } from './checks/calls.ts';
import { code } from './checks/code.ts';
import { codeAgain, codeInCall } from './checks/codes.ts';
import { certificates } from './checks/certificates.ts';
import { cleanDevice } from './checks/clean-device.ts';
import { components } from './checks/components.ts';
import { dates } from './checks/dates.ts';
import { documents } from './checks/documents.ts';
import { drafts } from './checks/drafts.ts';
import { facts } from './checks/facts.ts';
import { freshness } from './checks/freshness.ts';
import { guides } from './checks/guides.ts';
import { headings } from './checks/headings.ts';
import { history } from './checks/history.ts';
import { icons } from './checks/icons.ts';
import { images } from './checks/images.ts';
import { leftovers } from './checks/leftovers.ts';
import { housekeeping } from './checks/housekeeping.ts';
import { letters } from './checks/letters.ts';
import { linkWords } from './checks/link-words.ts';
import { links } from './checks/links.ts';
import { literalFacts } from './checks/literal-facts.ts';
import { mdxSyntax } from './checks/mdx-syntax.ts';
import { mixedAlphabets } from './checks/mixed-letters.ts';
import { names } from './checks/names.ts';
import { nextStep } from './checks/next-step.ts';
import { personalData } from './checks/personal-data.ts';
import { notice } from './checks/notice.ts';
import { owner } from './checks/owner.ts';
import { phones } from './checks/phones.ts';
import { places } from './checks/places.ts';
import { pictures } from './checks/pictures.ts';
import { plainWords } from './checks/plain-words.ts';
import { quotes } from './checks/quotes.ts';
import { rawHtml } from './checks/raw-html.ts';
import { readable } from './checks/readable.ts';
import { references } from './checks/references.ts';
import { reviewer } from './checks/reviewer.ts';
import { sameIds } from './checks/same-ids.ts';
import { sameMessages } from './checks/same-messages.ts';
import { scenarios } from './checks/scenarios.ts';
import { sentenceLength } from './checks/sentence-length.ts';
import { shape } from './checks/shape.ts';
import { steps } from './checks/steps.ts';
import { titles } from './checks/titles.ts';
import { whole } from './checks/whole.ts';
import { yamlSyntax } from './checks/yaml-syntax.ts';
import { oncePer } from '../once.ts';
import { today } from '../today.ts';

/** Every check by name, in no order that matters: the report is sorted by place. */
export const CHECKS: Readonly<Record<string, Check>> = {
  alarming,
  aliases,
  bytes,
  calls,
  certificates,
  code,
  codeAgain,
  cleanDevice,
  codeInCall,
  components,
  dates,
  documents,
  drafts,
  facts,
  freshness,
  guides,
  headings,
  history,
  icons,
  images,
  leftovers,
  housekeeping,
  letters,
  linkWords,
  links,
  literalFacts,
  mdxSyntax,
  mixedAlphabets,
  names,
  nextStep,
  notice,
  owner,
  personalData,
  phones,
  pictures,
  places,
  plainWords,
  quotes,
  rawHtml,
  readable,
  references,
  reviewer,
  sameIds,
  sameMessages,
  scenarios,
  sentenceLength,
  shape,
  steps,
  titles,
  trees: checkTrees,
  whole,
  yamlSyntax,
};

/**
 * Finds every mistake of a content folder at once; never throws for what an editor wrote.
 * @param dir the content folder
 * @param day today as YYYY-MM-DD, against which review dates are held
 * @param siteUrl the address that the site is built for
 * @returns mistakes causes first, each with the places that follow from it, then the others by file, line and column
 */
export function checkContent(dir: string = contentDir(), day: string = today(), siteUrl?: string): Issue[] {
  return byCause(checkFiles(readFiles(dir, day, siteUrl)));
}

/** Checks that look at each file by itself, whatever the others say: their answer holds until the file is written anew. */
const LOCAL = [
  'bytes',
  'code',
  'dates',
  'drafts',
  'freshness',
  'headings',
  'images',
  'leftovers',
  'linkWords',
  'literalFacts',
  'mdxSyntax',
  'mixedAlphabets',
  'nextStep',
  'personalData',
  'phones',
  'plainWords',
  'quotes',
  'rawHtml',
  'readable',
  'reviewer',
  'sentenceLength',
  'shape',
  'steps',
  'whole',
  'yamlSyntax',
] as const;

/** Files that a local check may look at beside its own: ContentFiles.context. */
const CONTEXT = ['site.yaml', 'browsers.yaml'] as const;

interface Answer {
  readonly key: readonly unknown[];
  readonly issues: readonly Issue[];
}

const answers = new WeakMap<DataFile, Answer>();

/** The same folder as if it held one file only. */
function alone(files: ContentFiles, part: Partial<ContentFiles>): ContentFiles {
  return { ...files, articles: [], pages: [], documents: [], trees: [], data: new Map(), ...part };
}

function local(files: ContentFiles, file: DataFile, part: Partial<ContentFiles>): readonly Issue[] {
  const key = [files.today, ...CONTEXT.map((name) => files.context(name))];
  const before = answers.get(file);
  if (before?.key.every((one, index) => one === key[index]) === true) return before.issues;
  const one = alone(files, part);
  const issues = LOCAL.flatMap((name) => [...(CHECKS[name]?.(one) ?? [])]);
  answers.set(file, { key, issues });
  return issues;
}

/** What every check says of a folder that was read, in no order; of one reading it is asked once. */
export const checkFiles = oncePer((files: ContentFiles): readonly Issue[] => {
  const names: ReadonlySet<string> = new Set(LOCAL);
  return [
    ...files.articles.flatMap((file) => local(files, file, { articles: [file], documents: [file] })),
    ...files.pages.flatMap((file) => local(files, file, { pages: [file], documents: [file] })),
    ...files.trees.flatMap((file) => local(files, file, { trees: [file] })),
    ...[...files.data.values()].flatMap((file) => local(files, file, { data: new Map([[file.file, file]]) })),
    ...Object.entries(CHECKS).flatMap(([name, check]) => (names.has(name) ? [] : [...check(files)])),
  ];
});
