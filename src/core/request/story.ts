import type { PathStep, TriedResult, TriedStep } from './input.ts';

/** On one line, without spaces at its ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A sentence as it stands among others: one line, a capital, a full stop. Nothing stays nothing. */
export function sentence(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.!?…]»?$/.test(line) ? '' : '.'}`;
}

/** The text as it goes on within a sentence; «СМС не приходит» keeps its capitals. */
export function lowerFirst(text: string): string {
  return /^[А-ЯЁA-Z](?:[а-яёa-z]|\s)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** In quotes, unless there are some in it. */
export function quoted(text: string): string {
  return /[«»]/.test(text) ? text : `«${text}»`;
}

/** The subject that an answer gives: its own sentence, else the topic with the answer, both readable without the question. */
export function subjectFrom(topic: string, { says, answer }: { readonly says?: string; readonly answer: string }): string {
  return says ? says.replace(/\.$/, '') : `${topic}: ${lowerFirst(answer)}`;
}

/** One answer as a sentence: as the tree says it, else the question with its answer. */
export function answerSentence({ question, answer, says }: PathStep): string {
  if (says) return sentence(says);
  const asked = oneLine(question);
  return /[?!]$/.test(asked) ? `${asked} ${sentence(answer)}` : sentence(`${quoted(asked)} — ${lowerFirst(oneLine(answer))}`);
}

const RESULTS: readonly (readonly [Exclude<TriedResult, 'skipped'>, string])[] = [
  ['helped', 'Помогло'],
  ['failed', 'Не помогло'],
  ['cannot', 'Не получилось сделать'],
];

/** What was tried: as the tree says it, and the rest one sentence for all that had the same end. */
export function triedSentences(tried: readonly TriedStep[]): string[] {
  const said = tried.filter(({ says }) => says).map(({ says = '' }) => sentence(says));
  const advices = new Map<string, string[]>();
  for (const [wanted, usual] of RESULTS) {
    for (const { advice, answer = usual, result, says } of tried) {
      if (!says && result === wanted) advices.set(answer, (advices.get(answer) ?? []).concat(quoted(oneLine(advice))));
    }
  }
  return said.concat(Array.from(advices, ([word, list]) => `${word}: ${list.join(', ')}.`));
}
