import { contentDir } from './load.ts';
import { readFiles, type Check } from './files.ts';
import type { Issue } from './issue.ts';
import { checkTrees } from './check-trees.ts';
import { alarming } from './checks/alarming.ts';
import { aliases } from './checks/aliases.ts';
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
import { housekeeping } from './checks/housekeeping.ts';
import { images } from './checks/images.ts';
import { letters } from './checks/letters.ts';
import { linkWords } from './checks/link-words.ts';
import { links } from './checks/links.ts';
import { literalFacts } from './checks/literal-facts.ts';
import { mdxSyntax } from './checks/mdx-syntax.ts';
import { mixedAlphabets } from './checks/mixed-letters.ts';
import { nextStep } from './checks/next-step.ts';
import { personalData } from './checks/personal-data.ts';
import { notice } from './checks/notice.ts';
import { owner } from './checks/owner.ts';
import { phones } from './checks/phones.ts';
import { places } from './checks/places.ts';
import { plainWords } from './checks/plain-words.ts';
import { quotes } from './checks/quotes.ts';
import { rawHtml } from './checks/raw-html.ts';
import { readable } from './checks/readable.ts';
import { references } from './checks/references.ts';
import { reviewer } from './checks/reviewer.ts';
import { sameIds } from './checks/same-ids.ts';
import { sameMessages } from './checks/same-messages.ts';
import { sentenceLength } from './checks/sentence-length.ts';
import { shape } from './checks/shape.ts';
import { steps } from './checks/steps.ts';
import { titles } from './checks/titles.ts';
import { yamlSyntax } from './checks/yaml-syntax.ts';
import { today } from '../today.ts';

/** Every check by name, in no order that matters: the report is sorted by place. */
export const CHECKS: Readonly<Record<string, Check>> = {
  alarming,
  aliases,
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
  housekeeping,
  images,
  letters,
  linkWords,
  links,
  literalFacts,
  mdxSyntax,
  mixedAlphabets,
  nextStep,
  notice,
  owner,
  personalData,
  phones,
  places,
  plainWords,
  quotes,
  rawHtml,
  readable,
  references,
  reviewer,
  sameIds,
  sameMessages,
  sentenceLength,
  shape,
  steps,
  titles,
  trees: checkTrees,
  yamlSyntax,
};

/**
 * Finds every mistake of a content folder at once; never throws for what an editor wrote.
 * @param dir the content folder
 * @param day today as YYYY-MM-DD, against which review dates are held
 * @param siteUrl the address that the site is built for
 * @returns mistakes sorted by file, line and column, errors before warnings at the same place
 */
export function checkContent(dir: string = contentDir(), day: string = today(), siteUrl?: string): Issue[] {
  const files = readFiles(dir, day, siteUrl);
  const issues = Object.values(CHECKS).flatMap((check) => [...check(files)]);
  return issues.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      a.severity.localeCompare(b.severity) ||
      a.message.localeCompare(b.message),
  );
}
