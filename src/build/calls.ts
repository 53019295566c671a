import { EMERGENCY_NUMBERS } from './content/checks/phones.ts';
import type { FactData } from '../schemas/facts.ts';
import type { TreeNodeData } from '../schemas/tree.ts';

const CALL = /(?<!\p{L})(?:по|пере)?звоните(?!\p{L})/iu;
/** Whom one may be told to call instead: their numbers stand on the card, in the contract, on the door. */
const OTHERS = /банк|карт|оператор\p{L}* связи|своему оператор|регистратур|приёмн|ведомств|клиник|больниц/iu;

/** Whose numbers a screen must show, because it tells the reader to call. */
export interface Calls {
  readonly support: boolean;
  /** 102, 103, 112, as they come. */
  readonly emergency: readonly string[];
}

/**
 * Reads from the words of a tree's node whom its reader is told to call.
 * @param facts of facts.yaml: a node that names a phone among its facts shows the numbers too
 */
export function callsOf(node: TreeNodeData, facts: readonly FactData[]): Calls {
  const sentences = [node.text, ...('steps' in node ? (node.steps ?? []) : [])].flatMap((text) => text.split(/(?<=[.!?])\s+/u));
  const calling = sentences.filter((sentence) => CALL.test(sentence));
  const emergency = calling
    .flatMap((sentence) => sentence.match(/(?<!\d)\d{3}(?!\d)/gu) ?? [])
    .filter((number) => EMERGENCY_NUMBERS.has(number));
  const named = 'facts' in node ? (node.facts ?? []) : [];
  const support =
    (node.kind === 'outcome' && node.outcome === 'call') ||
    named.some((id) => facts.some((fact) => fact.id === id && fact.kind === 'phone')) ||
    calling.some((sentence) => !OTHERS.test(sentence) && !/(?<!\d)\d{3}(?!\d)/u.test(sentence));
  return { support, emergency: [...new Set(emergency)] };
}
