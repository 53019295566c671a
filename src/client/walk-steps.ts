import { REMEDY_LABELS } from '../core/diagnosis/graph.ts';
import type { WalkEntry } from '../core/diagnosis/replay.ts';
import type { PathStep, TriedStep } from '../core/request/input.ts';

/* The screens of a walk as the request tells them: one reading for the page of the request and for the text beside a question. */

/** What was answered to questions and tests, and what somebody said of an outcome that led on. */
export function answeredOf(entries: readonly WalkEntry[]): WalkEntry[] {
  return entries.filter(({ kind, says }) => kind === 'question' || kind === 'test' || (kind === 'outcome' && says !== undefined));
}

/** A question or a test, and what was answered. */
export function asked({ ref, text, answer, says }: WalkEntry): PathStep {
  return { id: ref, question: text, answer, ...(says ? { says } : {}) };
}

/** The advices and what became of each; a test that could not be done is told as an answer. */
export function tried(entries: readonly WalkEntry[]): TriedStep[] {
  return entries.flatMap(({ kind, ref, text, answer, result, says }) => {
    if (kind !== 'remedy' || result === undefined) return [];
    return {
      id: ref,
      advice: text,
      result,
      ...(answer === REMEDY_LABELS[result] ? {} : { answer }),
      ...(says ? { says } : {}),
    };
  });
}
