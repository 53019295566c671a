import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { RecordedShape } from '../../core/diagnosis/shape.ts';
import type { Content } from './load.ts';

/** What the site has ever given out: written by `npm run release`, kept with the content. */
export const HISTORY_FILE = 'published.json';

const shapeNode = z.looseObject({
  ref: z.string(),
  id: z.string(),
  kind: z.string(),
  remedy: z.string().optional(),
  options: z.array(z.string()),
});

const historySchema = z.strictObject({
  format: z.literal(1),
  /** Addresses below /voprosy/. */
  articles: z.array(z.string()),
  /** `<flow>/<node> <ref> <keys of its answers…>`, one a node. */
  nodes: z.array(z.string()),
  /** Ids of messages, which are anchors of /oshibki/. */
  messages: z.array(z.string()),
  /** `<flow>/<node> <key>`: answers that were taken away on purpose; their keys are not used again. */
  retired: z.array(z.string()),
  /** Shapes of the trees that diagnostic codes were made with, oldest first. */
  trees: z.array(z.object({ version: z.int(), shape: z.array(z.object({ flow: z.string(), nodes: z.array(shapeNode) })) })),
});

export interface HistoryNode {
  readonly address: string;
  readonly ref: string;
  readonly keys: readonly string[];
}

export interface History {
  readonly articles: readonly string[];
  readonly nodes: readonly HistoryNode[];
  readonly messages: readonly string[];
  readonly retired: readonly string[];
  readonly trees: readonly RecordedShape[];
}

/** Before the first release nothing has been given out, so nothing can be missed. */
const NOTHING: History = { articles: [], nodes: [], messages: [], retired: [], trees: [] };

const parsed = new Map<string, { readonly text: string; readonly history: History | undefined }>();

/** The memory of a content folder; empty when it has none yet, undefined when the file is not what `npm run release` writes. */
export function readHistory(dir: string): History | undefined {
  const file = path.join(dir, HISTORY_FILE);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return NOTHING;
  }
  const before = parsed.get(file);
  if (before?.text === text) return before.history;
  const history = parseHistory(text);
  parsed.set(file, { text, history });
  return history;
}

function parseHistory(text: string): History | undefined {
  try {
    const { nodes, trees, articles, messages, retired } = historySchema.parse(JSON.parse(text));
    const split = nodes.map((line): HistoryNode => {
      const [address = '', ref = '', ...keys] = line.split(' ');
      return { address, ref, keys };
    });
    // Absent and undefined are the same to who reads a shape.
    return { articles, messages, retired, nodes: split, trees: trees as unknown as RecordedShape[] };
  } catch {
    return undefined;
  }
}

/** The text of the file: one thing a line, so that a small change is a small change of the file. */
export function historyText({ articles, nodes, messages, retired, trees }: History): string {
  const lines = {
    format: 1,
    articles,
    nodes: nodes.map(({ address, ref, keys }) => [address, ref, ...keys].join(' ')),
    messages,
    retired,
    trees,
  };
  const text = JSON.stringify(lines, null, 1);
  return `${text.replace(/\n {7,}/gu, ' ').replace(/\n {6}\}/gu, ' }')}\n`;
}

function union(before: readonly string[], now: readonly string[]): string[] {
  return [...new Set([...before, ...now])].sort();
}

/** What is remembered once this content is released; `trees` are the shapes to keep. Takes content without drafts. */
export function withRelease(before: History, content: Content, trees: readonly RecordedShape[]): History {
  const now = content.trees.flatMap(({ flow, nodes }) =>
    nodes.map((node): HistoryNode => ({
      address: `${flow}/${node.id}`,
      ref: node.ref,
      keys: (node.options ?? []).map(({ key }) => key).sort(),
    })),
  );
  const nodes = new Map([...before.nodes, ...now].map((node) => [node.address, node]));
  for (const { address, keys } of before.nodes) {
    const kept = nodes.get(address);
    const still = keys.filter((key) => !before.retired.includes(`${address} ${key}`));
    if (kept) nodes.set(address, { ...kept, keys: union(still, kept.keys) });
  }
  return {
    articles: union(
      before.articles,
      content.articles.map(({ slug }) => slug),
    ),
    nodes: [...nodes.values()].sort((a, b) => a.address.localeCompare(b.address)),
    messages: union(
      before.messages,
      content.messages.map(({ id }) => id),
    ),
    retired: before.retired,
    trees,
  };
}
