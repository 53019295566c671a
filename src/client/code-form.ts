import { takePlace } from './alive.ts';
import { ALPHABET, codeProblem, codeVersion, decode, normaliseCode, type Decoded, type DecodeProblem } from '../core/diagnosis/code.ts';
import type { FlowGraph } from '../core/diagnosis/graph.ts';
import { replay, type Walk } from '../core/diagnosis/replay.ts';
import { loadFlow, loadVersion, treeSource, withFlows, type TreeSource } from './walk.ts';

/** A code read: the walk as far as today's trees still know it. */
export interface ReadCode {
  readonly code: string;
  readonly decoded: Decoded;
  readonly walk: Walk;
  /** Answers of the code that today's trees no longer know. */
  readonly lost: number;
}

/** What is wrong with a typed code, in words for the reader, with what was typed. */
function problemInWords(problem: DecodeProblem, typed: string): string {
  const code = normaliseCode(typed);
  switch (problem) {
    case 'empty':
      return 'Введите код.';
    case 'character': {
      const strange = code.split('').filter((character) => ALPHABET.indexOf(character) < 0)[0] ?? '';
      return `Знака «${strange}» в наших кодах не бывает. Проверьте его: в коде только цифры и русские буквы.`;
    }
    case 'length':
      return `В коде от 8 до 12 знаков, а введено ${code.length}. Проверьте, не потерялся ли знак и нет ли лишнего.`;
    case 'check':
      return 'Код не сходится: один из знаков неверный или соседние поменялись местами. Сверьте его знак за знаком.';
  }
}

async function graphsOfVersion(source: TreeSource, version: number): Promise<readonly FlowGraph[] | undefined> {
  const current = await loadFlow(source, source.flows[0] ?? '');
  if (current[0]?.version === version) return undefined;
  return loadVersion(source, version);
}

/**
 * Reads a typed code. Returns the walk, or one sentence that says what is wrong.
 * A code of earlier trees is read with their shape, then replayed in today's as far as it holds.
 */
async function readCode(text: string): Promise<ReadCode | string> {
  const problem = codeProblem(text);
  if (problem) return problemInWords(problem, text);
  const source = treeSource();
  const unknown = 'Этот код составлен по старой схеме, которой у нас больше нет. Пройдите диагностику заново.';
  if (source.versions.indexOf(codeVersion(text)) < 0) return unknown;
  const earlier = await graphsOfVersion(source, codeVersion(text));
  const decoded = await withFlows<Decoded>(source, (graphs) => decode(earlier ?? graphs, text));
  if (!decoded) return unknown;
  const walk = await withFlows<Walk>(source, (graphs) => {
    const home = graphs.some((graph) => graph.flow === decoded.trail.flow);
    if (!home && source.flows.indexOf(decoded.trail.flow) >= 0) return { needs: decoded.trail.flow };
    return replay(graphs, decoded.trail);
  });
  if (!walk) return unknown;
  return { code: normaliseCode(text), decoded, walk, lost: decoded.trail.answers.length - walk.trail.answers.length };
}

/**
 * Brings a form with one field for a code to life. `show` gets what the code says, or a sentence about what is wrong with it:
 * of several codes read at once, only of the last.
 */
export function attachCodeForm(form: HTMLFormElement, show: (result: ReadCode | string) => void): void {
  const input = form.querySelector<HTMLInputElement>('input');
  if (!input) return;
  let reads = 0;
  const read = (): void => {
    reads += 1;
    const own = reads;
    const showLast = (result: ReadCode | string): void => {
      if (own !== reads) return;
      input.setAttribute('aria-invalid', String(typeof result === 'string'));
      show(result);
    };
    readCode(input.value).then(showLast, () => {
      // The line is at fault, not what was typed.
      showLast('Не получилось загрузить схему. Проверьте связь и попробуйте ещё раз.');
      input.removeAttribute('aria-invalid');
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
  });
  takePlace('code');
}
