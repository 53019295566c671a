import { EMERGENCY_NUMBERS } from './content/checks/phones.ts';
import type { FactData } from '../schemas/facts.ts';
import type { TreeNodeData } from '../schemas/tree.ts';

/** An imperative: «позвоните», «перезвоните», «звоните сами»; not «не звоните», «зачем звоните», «если звоните вы», nor the quoted words of a lure. */
const CALL = /(?<!(?:^|[^\p{L}])(?:не|зачем|когда|если|откуда|кому)\s)(?<![\p{L}«])(?:по|пере)?звоните(?!\p{L})(?!\s+(?:ли|вы)(?!\p{L}))/iu;
/** Whom one may be told to call instead: their numbers stand on the card, in the contract, on the door. */
const OTHERS =
  /банк|карт[ыеу](?!\p{L})|оператор\p{L}* связи|своему оператор|провайдер|регистратур|приёмн|ведомств|клиник|больниц|(?<!\p{L})МФЦ(?!\p{L})|центр|тому,? кто|(?:когда|кто) вы|сами ему/iu;
const NUMBER = /(?<!\d)\d{3}(?!\d)/gu;

/** Whose numbers a screen must show, because it tells the reader to call. */
export interface Calls {
  readonly support: boolean;
  /** 102, 103, 112, as they come. */
  readonly emergency: readonly string[];
}

/**
 * Tells whether a sentence sends its reader to the telephone of the support.
 * @param sentence one sentence; numbers that stand in it are whom it means, and a bank's or a shop's own number is none of ours
 */
export function callsSupport(sentence: string): boolean {
  return CALL.test(sentence) && !OTHERS.test(sentence) && !new RegExp(NUMBER).test(sentence);
}

/** Every text of a node that its screen shows above the answers. */
function textsOf(node: TreeNodeData): string[] {
  return [node.text, node.why ?? '', 'careful' in node ? (node.careful ?? '') : '', ...('steps' in node ? (node.steps ?? []) : [])];
}

/**
 * Reads from the words of a tree's node whom its reader is told to call.
 * @param facts of facts.yaml: a node that names a phone among its facts shows the numbers too
 */
export function callsOf(node: TreeNodeData, facts: readonly FactData[]): Calls {
  const sentences = textsOf(node).flatMap((text) => text.split(/(?<=[.!?])\s+/u));
  const emergency = sentences
    .filter((sentence) => CALL.test(sentence))
    .flatMap((sentence) => sentence.match(NUMBER) ?? [])
    .filter((number) => EMERGENCY_NUMBERS.has(number));
  const named = 'facts' in node ? (node.facts ?? []) : [];
  const support =
    (node.kind === 'outcome' && node.outcome === 'call') ||
    named.some((id) => facts.some((fact) => fact.id === id && fact.kind === 'phone')) ||
    sentences.some(callsSupport);
  return { support, emergency: [...new Set(emergency)] };
}
