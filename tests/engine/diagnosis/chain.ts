import type { Cause } from '../../../src/core/diagnosis/causes.ts';
import { toGraphs, type FlowGraph, type SourceNode } from '../../../src/core/diagnosis/graph.ts';

/* A small invented tree that the tests of walking and of causes share. */

export function remedy(id: string, ref: string, cause: Cause | undefined, next: string, more: object = {}): SourceNode {
  return { id, ref, kind: 'remedy', text: `Do ${id}`, cause, helped: { to: 'solved' }, failed: { to: next }, ...more };
}

export const ENDS: readonly SourceNode[] = [
  { id: 'request', ref: 'O1', kind: 'outcome', outcome: 'request', text: 'Request' },
  { id: 'solved', ref: 'O2', kind: 'outcome', outcome: 'solved', text: 'Solved' },
];

/** A chain of advices behind a test and a question, by what each is against: `net` is passed on to `ext`, and so on. */
export const CHAIN: readonly SourceNode[] = [
  {
    id: 'what',
    ref: 'Q0',
    kind: 'question',
    text: 'What?',
    options: [
      { key: 'page', label: 'Page', to: 'other-net', causes: ['network', 'extension', 'browser'], says: 'The page.' },
      { key: 'text', label: 'Text', to: 'request' },
    ],
  },
  {
    id: 'other-net',
    ref: 'T1',
    kind: 'test',
    text: 'Other net',
    options: [
      { key: 'opens', label: 'Opens', to: 'net', in: ['network'] },
      { key: 'same', label: 'Same', to: 'net', out: ['network'], less: ['extension'] },
    ],
  },
  remedy('net', 'R1', 'network', 'ext'),
  remedy('ext', 'R2', 'extension', 'bro'),
  remedy('bro', 'R3', 'browser', 'request'),
  ...ENDS,
];

export const graphsOf = (nodes: readonly SourceNode[], flow = 'f'): FlowGraph[] => toGraphs([{ flow, title: flow, nodes }]);
