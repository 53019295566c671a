import { CAUSES, type Cause } from '../probes/causes.ts';

export { CAUSES, type Cause };

/** What an answer shows about the causes. */
export interface Finding {
  /** Only these are left: everything else is ruled out. */
  readonly in?: readonly Cause[];
  /** These are ruled out. */
  readonly out?: readonly Cause[];
  /** These are less likely: their advices come behind the others. */
  readonly less?: readonly Cause[];
}

/** The causes that a finding rules out. */
export function ruledOut(finding: Finding): readonly Cause[] {
  const { in: left } = finding;
  return left ? CAUSES.filter((cause) => left.indexOf(cause) < 0) : (finding.out ?? []);
}

/**
 * What a reader is told of a search: what is left, where that is fewer than what is ruled out (an answer that leaves one thing
 * rules out ten), else what is ruled out.
 */
export function telling({ out, possible }: { readonly out: readonly Cause[]; readonly possible: readonly Cause[] }): {
  readonly left: readonly Cause[];
  readonly out: readonly Cause[];
} {
  return possible.length > 0 && out.length > possible.length ? { left: possible, out: [] } : { left: [], out };
}
