import { contentDir } from './disk.ts';
import { byCause } from './causes.ts';
import { readFiles, type Check, type ContentFiles } from './files.ts';
import type { Issue } from './issue.ts';
import { checkTrees } from './check-trees.ts';
import { aliases } from './checks/aliases.ts';
import { bytes } from './checks/bytes.ts';
import { code } from './checks/code.ts';
import { components } from './checks/components.ts';
import { dates } from './checks/dates.ts';
import { drafts } from './checks/drafts.ts';
import { facts } from './checks/facts.ts';
import { freshness } from './checks/freshness.ts';
import { guides } from './checks/guides.ts';
import { headings } from './checks/headings.ts';
import { history } from './checks/history.ts';
import { images } from './checks/images.ts';
import { leftovers } from './checks/leftovers.ts';
import { linkWords } from './checks/link-words.ts';
import { links } from './checks/links.ts';
import { literalFacts } from './checks/literal-facts.ts';
import { mdxSyntax } from './checks/mdx-syntax.ts';
import { mixedAlphabets } from './checks/mixed-letters.ts';
import { names } from './checks/names.ts';
import { nextStep } from './checks/next-step.ts';
import { personalData } from './checks/personal-data.ts';
import { phones } from './checks/phones.ts';
import { places } from './checks/places.ts';
import { plainWords } from './checks/plain-words.ts';
import { printable } from './checks/printable.ts';
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
import { today } from '../today.ts';

/** Every check by name, in no order that matters: the report is sorted by place. */
export const CHECKS: Readonly<Record<string, Check>> = {
  aliases,
  bytes,
  code,
  components,
  dates,
  drafts,
  facts,
  freshness,
  guides,
  headings,
  history,
  images,
  leftovers,
  linkWords,
  links,
  literalFacts,
  mdxSyntax,
  mixedAlphabets,
  names,
  nextStep,
  personalData,
  phones,
  places,
  plainWords,
  printable,
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
 * @returns mistakes causes first, each with the places that follow from it, then the others by file, line and column
 */
export function checkContent(dir: string = contentDir(), day: string = today()): Issue[] {
  return byCause(checkFiles(readFiles(dir, day)));
}

/** What every check says of a folder that was read, in no order. */
export function checkFiles(files: ContentFiles): Issue[] {
  return Object.values(CHECKS).flatMap((check) => [...check(files)]);
}
