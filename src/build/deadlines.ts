import type { Category, Span } from '../core/deadlines/index.ts';
import type { Content } from './content/load.ts';

type Kind = Content['deadlines']['categories'][number];

/** Kinds of requests as the calculator takes them: each term in the numbers of its fact. Throws where a fact has none; the checker says so first. */
export function deadlineCategories({ deadlines, facts }: Pick<Content, 'deadlines' | 'facts'>): (Kind & Category)[] {
  const span = (id: string | undefined): Span | undefined => {
    if (id === undefined) return undefined;
    const found = facts.find((fact) => fact.id === id)?.term;
    if (!found) throw new Error(`Fact ${id} has no term to count by`);
    return found;
  };
  return deadlines.categories.map((kind) => {
    const term = span(kind.term);
    return term ? { ...kind, law: { term, register: span(kind.register), longer: span(kind.longer) } } : kind;
  });
}
