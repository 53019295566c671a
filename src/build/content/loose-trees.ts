import { CAUSES, type Cause } from '../../core/diagnosis/causes.ts';
import { CHANCES, toGraphs, type Chance, type FlowGraph, type SourceNode, type SourceTree } from '../../core/diagnosis/graph.ts';
import type { TreeFile } from './files.ts';

type Fields = Readonly<Record<string, unknown>>;
type Option = NonNullable<Extract<SourceNode, { kind: 'question' }>['options']>[number];

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The causes of a list that are known; undefined when there is no list. */
export function causesOf(value: unknown): readonly Cause[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is Cause => (CAUSES as readonly unknown[]).includes(item)) : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A name as the machine can hold it; anything else counts as not written. */
function name(value: unknown): string {
  return /^[a-z0-9-]+(\/[a-z0-9-]+)?$/u.test(text(value)) ? text(value) : '';
}

function options(value: unknown): Option[] {
  return listOf(value).flatMap((item): Option[] => {
    const raw = fieldsOf(item);
    const option = {
      key: text(raw['key']),
      label: text(raw['label']),
      to: name(raw['to']),
      causes: causesOf(raw['causes']),
      in: causesOf(raw['in']),
      out: causesOf(raw['out']),
      less: causesOf(raw['less']),
    };
    return /^[a-z0-9]+$/u.test(option.key) && option.to !== '' ? [option] : [];
  });
}

function way(value: unknown): { readonly to: string } | undefined {
  const to = name(fieldsOf(value)['to']);
  return to === '' ? undefined : { to };
}

function chanceOf(value: unknown): Chance | undefined {
  return typeof value === 'string' && value in CHANCES ? (value as Chance) : undefined;
}

function chancesOf(value: unknown): Readonly<Record<string, Chance>> {
  const pairs = Object.entries(fieldsOf(value)).map(([key, item]) => [key, chanceOf(item)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, Chance] => pair[1] !== undefined));
}

/** What a step takes, and why it stands where it stands. */
function effort(raw: Fields): { readonly minutes: number | undefined; readonly because: string | undefined } {
  const minutes = raw['minutes'];
  return { minutes: typeof minutes === 'number' && minutes > 0 ? minutes : undefined, because: text(raw['because']) || undefined };
}

function node(value: unknown, index: number): SourceNode[] {
  const raw = fieldsOf(value);
  const id = name(raw['id']);
  if (id === '' || id.includes('/')) return [];
  const ref = /^[A-Z0-9]+$/u.test(text(raw['ref'])) ? text(raw['ref']) : `?${index}`;
  const base = { id, ref, text: text(raw['text']), options: options(raw['options']) };
  if (raw['kind'] === 'outcome') return [{ ...base, kind: 'outcome', outcome: text(raw['outcome']) }];
  if (raw['kind'] === 'test') return [{ ...base, kind: 'test', cannot: way(raw['cannot']), ...effort(raw) }];
  if (raw['kind'] !== 'remedy') return [{ ...base, kind: 'question' }];
  const [failed, cannot] = [way(raw['failed']), way(raw['cannot'])];
  return [
    {
      ...base,
      kind: 'remedy',
      remedy: text(raw['remedy']) || undefined,
      cause: causesOf([raw['cause']])?.[0],
      chance: chanceOf(raw['chance']),
      chances: chancesOf(raw['chances']),
      ...effort(raw),
      helped: way(raw['helped']) ?? failed ?? cannot ?? { to: id },
      failed,
      cannot,
    },
  ];
}

/**
 * The graphs of tree files that may be wrong in any way: what cannot be read is left out, what leads nowhere stays. Each mistake
 * of that kind is reported where it stands; the graphs are for what only walks can show.
 */
export function looseGraphs(trees: readonly TreeFile[]): FlowGraph[] {
  return toGraphs(
    trees.map(({ flow, yaml }): SourceTree => ({
      flow,
      title: '',
      nodes: yaml.select('nodes.*').flatMap(({ value }, index) => node(value, index)),
    })),
  );
}
