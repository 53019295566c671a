import { callsSupport } from '../../calls.ts';
import type { Check, MdxFile } from '../files.ts';
import { issueAt } from '../files.ts';
import { collectKnown } from '../known.ts';
import { fieldsOf, listOf } from '../loose-trees.ts';
import { walk, type MdxNode } from '../mdx.ts';
import { sentencesOf, splitSentences } from '../prose.ts';
import { tableRows } from '../texts.ts';

const NO_NUMBER = 'сказано «позвоните», а номера нет.';

/** True for a phone of facts.yaml: `<Phones />`, or `<Fact>` with its id. */
function isNumber(node: MdxNode, phones: ReadonlySet<string>, known: ReadonlyMap<string, unknown>): boolean {
  if (node.name === 'Phones') return true;
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  // A name that no fact has was meant for one; references say so.
  return node.name === 'Fact' && typeof id === 'string' && (phones.has(id) || !known.has(id));
}

/** The address that a document is read at. */
function addressOf(document: MdxFile & { readonly slug?: string }): string {
  return document.slug === undefined ? `/${document.file.replace(/^pages\/|\.mdx$/gu, '')}/` : `/voprosy/${document.slug}/`;
}

/** Lines at which the sections of a document begin. */
function sectionsOf(tree: MdxNode): number[] {
  return (tree.children ?? []).filter(({ type, depth }) => type === 'heading' && depth === 2).map(({ position }) => position.start.line);
}

/**
 * Whoever is told to call sees the number, or a link to where it stands: whoever then searches the web finds swindlers. The screens of
 * trees show it by themselves (callsOf in src/build/calls.ts).
 */
export const calls: Check = function* (files) {
  const known = collectKnown(files).facts;
  const phones = new Set([...known].filter(([, fact]) => fact['kind'] === 'phone').map(([id]) => id));
  const numbered = files.documents.filter(({ mdx }) => mdx.tree && [...walk(mdx.tree)].some(({ node }) => isNumber(node, phones, known)));
  const addresses = new Set(numbered.map(addressOf));
  for (const { file, mdx, source } of files.documents) {
    const { tree } = mdx;
    if (!tree) continue;
    const nodes = [...walk(tree)].map(({ node }) => node);
    if (nodes.some(({ name }) => name === 'Phones')) continue;
    const starts = sectionsOf(tree);
    const sectionAt = (line: number): number => starts.filter((start) => start <= line).length;
    const shown = new Set(
      nodes
        .filter((node) => isNumber(node, phones, known) || (node.type === 'link' && addresses.has((node.url ?? '').replace(/#.*$/u, ''))))
        .map(({ position }) => sectionAt(position.start.line)),
    );
    for (const { text, line, column } of [...sentencesOf(tree, source), ...tableRows(tree)]) {
      if (!callsSupport(text) || shown.has(sectionAt(line))) continue;
      yield issueAt(
        file,
        { line, column },
        'error',
        `${NO_NUMBER} Поставьте под тем же заголовком <Fact id="…" /> с телефоном, <Phones /> или ссылку на статью, где номер стоит.`,
      );
    }
  }
  const articles = new Set(numbered.flatMap((document) => ('slug' in document ? [String(document.slug)] : [])));
  const messages = files.data.get('messages.yaml')?.yaml;
  for (const { value, path, place } of messages?.select('messages.*.meaning') ?? []) {
    const article = messages?.select('messages.*.article').find((other) => other.path[1] === path[1])?.value;
    if (!splitSentences(String(value)).some(({ text }) => callsSupport(text)) || articles.has(String(article))) continue;
    yield issueAt('messages.yaml', place, 'error', `${NO_NUMBER} Выберите статью (article:), где он стоит, или скажите иначе.`);
  }
  const request = files.data.get('request.yaml')?.yaml;
  for (const { value, path } of request?.select('channels.*') ?? []) {
    const { facts, steps, careful, when } = fieldsOf(value);
    const told = [when, careful, ...listOf(steps)].filter((text) => typeof text === 'string').flatMap((text) => splitSentences(text));
    if (!told.some(({ text }) => callsSupport(text)) || listOf(facts).some((id) => phones.has(String(id)))) continue;
    yield issueAt(
      'request.yaml',
      request?.placeOf(path) ?? { line: 1, column: 1 },
      'error',
      `${NO_NUMBER} Допишите телефон в facts: этого способа.`,
    );
  }
};
