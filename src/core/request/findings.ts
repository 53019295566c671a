import { CAUSE_WORDS } from '../diagnosis/cause-words.ts';
import { telling } from '../diagnosis/causes.ts';
import type { Findings } from './input.ts';

/** What is ruled out, or what is left where that is shorter; then what is less likely. */
export function findingSentences(findings: Omit<Findings, 'told'>): string[] {
  const { left, out } = telling(findings);
  const words = (causes: Findings['out']): string => causes.map((cause) => CAUSE_WORDS[cause]).join(', ');
  return [
    left.length > 0 ? `Похоже, дело в этом: ${words(left)}.` : '',
    out.length > 0 ? `Исключили: ${words(out)}.` : '',
    findings.less.length > 0 ? `Менее вероятно: ${words(findings.less)}.` : '',
  ].filter((part) => part !== '');
}
