import type { FactData } from '../schemas/facts.ts';

/** What may be printed of a fact today. */
export type PrintedFact =
  | { readonly kind: 'stated'; readonly value: string; readonly url?: string; readonly verifiedOn: string }
  | { readonly kind: 'unverified'; readonly label: string; readonly url: string };

/**
 * Decides what a reader sees of a fact: the value only while it is verified (class V) and its
 * review date has not passed; otherwise the advice to look at the official site, with the official address.
 * `today` is an ISO date. Throws when the id is unknown, the fact may never be printed (X) or it has no official address.
 */
export function printFact(id: string, facts: readonly FactData[], today: string): PrintedFact {
  const fact = find(id, facts);
  if (fact.class === 'X') throw new Error(`Fact ${id} has class X and may not be printed`);
  // A verified link needs no value of its own: its label is what is read.
  const value = fact.value ?? (fact.kind === 'link' ? fact.label : undefined);
  if (fact.class === 'V' && value !== undefined && fact.verifiedOn !== undefined && (fact.reviewBy ?? '') >= today) {
    return { kind: 'stated', value, verifiedOn: fact.verifiedOn, ...(fact.url !== undefined && { url: fact.url }) };
  }
  return { kind: 'unverified', label: fact.label, url: officialUrl(fact, facts) };
}

function find(id: string, facts: readonly FactData[]): FactData {
  const fact = facts.find((candidate) => candidate.id === id);
  if (!fact) throw new Error(`There is no fact ${id} in facts.yaml`);
  return fact;
}

/** An unverified link is not followed either: it leads to the portal's own front page until somebody has opened it. */
function officialUrl(fact: FactData, facts: readonly FactData[]): string {
  const official = fact.official === undefined ? fact : find(fact.official, facts);
  if (official !== fact) return officialUrl(official, facts);
  if (official.url === undefined) throw new Error(`Fact ${fact.id} leads to no official address`);
  return official.url;
}
