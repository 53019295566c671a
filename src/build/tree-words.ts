import { indexNodes, REMEDY_LABELS, type FlowGraph } from '../core/diagnosis/graph.ts';
import type { Path } from '../core/diagnosis/paths.ts';

const RESULT_WORDS = { ...REMEDY_LABELS, skipped: 'уже в порядке' };

/** A walk in words, one line a screen: «Что происходит при входе? — Пароль не принимают», the outcome last. */
export function pathInWords({ answers, screens }: Path, graphs: readonly FlowGraph[]): string[] {
  const byRef = new Map(Array.from(indexNodes(graphs).values(), ({ node }) => [node.ref, node]));
  const lines = answers.map(({ ref, key }) => {
    const node = byRef.get(ref);
    const option = node?.options.find((candidate) => candidate.key === key);
    const label = option?.result === 'skipped' ? RESULT_WORDS.skipped : (option?.label ?? key);
    return `${node?.text ?? ref} — ${label}`;
  });
  const last = screens.at(-1)?.node;
  return [...lines, `Итог: ${last?.text ?? ''}`];
}
