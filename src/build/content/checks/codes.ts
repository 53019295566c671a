import type { Check, ContentFiles } from '../files.ts';
import { issueAt } from '../files.ts';
import { walk, type Place } from '../mdx.ts';
import { sentencesOf } from '../prose.ts';
import { FORBIDS } from '../safety-words.ts';

interface Step extends Place {
  readonly text: string;
}

interface Steps {
  readonly file: string;
  /** What the reader has read before the steps. */
  readonly before: string;
  readonly steps: readonly Step[];
}

const CALL = /(?<!\p{L})(?:по|пере)?звон\p{L}*те(?!\p{L})/iu;
const CODE = /(?<!\p{L})(?:дожд|введ|получ|запрос|впиш|набер)\p{L}*(?:те|есь)(?!\p{L})[^.]*(?<!\p{L})код/iu;
const HANGS_UP = /положите трубку|закончите разговор|после (?:разговора|звонка)/iu;

const AGAIN =
  /(?<!\p{L})(?:запрос|вышл|попрос|отправ)\p{L}*(?:те|ть)(?!\p{L})[^.]*(?:(?<!\p{L})(?:код|смс|письмо|цифры)[^.]*(?:ещ[её] (?:один )?раз|снова|заново|повторно)|(?:ещ[её] (?:один )?раз|снова|заново|повторно|новый)[^.]*(?:(?<!\p{L})код|смс|письмо|$))|(?<!\p{L})запросите новый/iu;
const WAIT = /подожд|дожд|отсч[её]т|перерыв|(?<!\p{L})жд(?:ать|ите)/iu;
const BLOCK = /закро|закры|останов|заблокир|блокир/iu;

/** Every list of steps of the folder, with the words before it. */
function* stepLists({ trees, data, documents }: ContentFiles): Generator<Steps> {
  for (const { file, yaml } of trees) {
    const byNode = Map.groupBy(yaml.select('nodes.*.steps.*'), ({ path }) => path[1]);
    for (const { value, path } of yaml.select('nodes.*')) {
      const node = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
      const steps = byNode.get(path[1]) ?? [];
      // The screen shows the reason and the warning above the steps, the title is an advice itself.
      const title = typeof node['text'] === 'string' ? [{ text: node['text'], ...yaml.placeOf([...path, 'text']) }] : [];
      yield {
        file,
        before: `${String(node['why'] ?? '')} ${String(node['careful'] ?? '')}`,
        steps: [...title, ...steps.map(({ value: text, place }) => ({ text: String(text), ...place }))],
      };
    }
  }
  const channels = data.get('request.yaml');
  for (const { path } of channels?.yaml.select('channels.*') ?? []) {
    const steps = channels?.yaml.select('channels.*.steps.*').filter((step) => step.path[1] === path[1]) ?? [];
    yield { file: 'request.yaml', before: '', steps: steps.map(({ value, place }) => ({ text: String(value), ...place })) };
  }
  const messages = data.get('messages.yaml');
  for (const { value, place } of messages?.yaml.select('messages.*.meaning') ?? []) {
    yield { file: 'messages.yaml', before: String(value), steps: [{ text: String(value), ...place }] };
  }
  for (const { file, mdx, source } of documents) {
    if (!mdx.tree) continue;
    const sentences = sentencesOf(mdx.tree, source);
    const lists = [...walk(mdx.tree)].filter(({ node }) => node.name === 'Steps').map(({ node }) => node.position);
    const inside = ({ line }: Place): number => lists.findIndex(({ start, end }) => start.line <= line && line <= end.line);
    for (const index of lists.keys()) {
      const steps = sentences.filter((sentence) => inside(sentence) === index);
      const first = steps[0]?.line ?? 0;
      yield {
        file,
        before: sentences
          .filter(({ line }) => line < first)
          .map(({ text }) => text)
          .join(' '),
        steps,
      };
    }
    // Running text outside of lists, each sentence with all that stands before it.
    let before = '';
    for (const sentence of sentences) {
      if (inside(sentence) < 0) yield { file, before: before + sentence.text, steps: [sentence] };
      before += `${sentence.text} `;
    }
  }
}

/** A code is entered on the portal only and never during a call: that is how swindlers take an account. */
export const codeInCall: Check = function* (files) {
  for (const { file, steps } of stepLists(files)) {
    let calling = false;
    for (const { text, line, column } of steps) {
      if (CALL.test(text)) calling = true;
      if (HANGS_UP.test(text)) calling = false;
      if (!calling || !CODE.test(text) || FORBIDS.test(text)) continue;
      yield issueAt(
        file,
        { line, column },
        'error',
        'код после звонка: так действуют мошенники, и во время разговора код не приходит. Поставьте перед этим шаг «Положите трубку» или уберите звонок.',
      );
      break;
    }
  }
};

/** Who asks for codes again and again is shut out for days: the wait and the block are said before «ещё раз». */
export const codeAgain: Check = function* (files) {
  for (const { file, before, steps } of stepLists(files)) {
    let said = before;
    for (const { text, line, column } of steps) {
      said += ` ${text}`;
      if (!AGAIN.test(text) || FORBIDS.test(text) || (WAIT.test(said) && BLOCK.test(said))) continue;
      yield issueAt(
        file,
        { line, column },
        'error',
        'запросить код ещё раз можно не сразу, а после многих запросов отправку закрывают. Скажите об этом до этого шага: подождать и чем грозит частить.',
      );
      break;
    }
  }
};
