import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { collectKnown, FACT_PLACES, usedFacts } from '../known.ts';
import { walk } from '../mdx.ts';

/** A fact of class X is never printed, and every fact is printed somewhere or says why not. */
export const facts: Check = function* (files) {
  const { facts: known } = collectKnown(files);
  const say = (id: string): string => `факт «${id}» печатать нельзя: в facts.yaml у него класс X. Уберите его отсюда.`;
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      const id = node.name === 'Fact' ? node.attributes?.find(({ name }) => name === 'id')?.value : undefined;
      if (typeof id === 'string' && known.get(id)?.['class'] === 'X') yield issueAt(file, node.position.start, 'error', say(id));
    }
  }
  for (const { file, yaml } of files.trees) {
    for (const { value, place } of yaml.select('nodes.*.facts.*')) {
      if (known.get(String(value))?.['class'] === 'X') yield issueAt(file, place, 'error', say(String(value)));
    }
  }
  for (const [file, pattern] of FACT_PLACES) {
    for (const { value, place } of files.data.get(file)?.yaml.select(pattern) ?? []) {
      if (known.get(String(value))?.['class'] === 'X') yield issueAt(file, place, 'error', say(String(value)));
    }
  }
  const data = files.data.get('facts.yaml');
  if (!data || files.articles.length === 0) return;
  const used = usedFacts(files);
  const targets = new Set(data.yaml.select('facts.*.official').map(({ value }) => String(value)));
  for (const { value, place } of data.yaml.select('facts.*')) {
    const fact = value as Readonly<Record<string, unknown>>;
    const id = String(fact['id']);
    if (fact['class'] !== 'X' && !used.has(id) && !targets.has(id)) {
      const unused = issueAt('facts.yaml', place, 'warning', `факт «${id}» нигде не стоит. Впишите его в статью или удалите.`);
      yield { ...unused, lacks: ['article:*', 'flow:*', 'request.yaml', 'deadlines.yaml'] };
    }
  }
};
