import { isWalk, replay, type Replay } from './replay.ts';
import type { FlowGraph, GraphNode } from './graph.ts';
import { emptyTrail, type Trail } from './trail.ts';

/**
 * Characters of the diagnostic code: 7 digits and 22 Russian letters without look-alikes (no 8 beside В, no З beside 3, no Б
 * beside 6, no Ч beside 4, no 0 beside О, no Ц and Щ beside Ш). Their number is prime, so that a weighted sum modulo it
 * catches every single wrong character and every swap of two.
 */
export const ALPHABET = '2345679АВГДЕЖИКЛМНОПРСТУФХШЮЯ';
const BASE = ALPHABET.length;

/** Code length in characters, the version and the check character included. */
const MIN_LENGTH = 8;
const MAX_LENGTH = 12;
const OVERHEAD = 2;

/** How many versions the code can tell apart; older ones are forgotten. */
export const VERSIONS = BASE;

/** What people type instead of a character of the alphabet: Latin twins and look-alikes. */
const TWINS: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  '0': 'О',
  '8': 'В',
  З: '3',
  Э: '3',
  Б: '6',
  Ч: '4',
  Ц: 'Ш',
  Щ: 'Ш',
  Й: 'И',
  Ё: 'Е',
};

/** A word for each letter, for reading a code out by phone. */
const SPELLED: Readonly<Record<string, string>> = {
  А: 'Анна',
  В: 'Василий',
  Г: 'Григорий',
  Д: 'Дмитрий',
  Е: 'Елена',
  Ж: 'Жанна',
  И: 'Иван',
  К: 'Константин',
  Л: 'Леонид',
  М: 'Михаил',
  Н: 'Николай',
  О: 'Ольга',
  П: 'Павел',
  Р: 'Роман',
  С: 'Семён',
  Т: 'Татьяна',
  У: 'Ульяна',
  Ф: 'Фёдор',
  Х: 'Харитон',
  Ш: 'Шура',
  Ю: 'Юрий',
  Я: 'Яков',
};

/** Browser families that the code tells apart; the ids are those of core/environment. New ones are added at the end. */
const BROWSER_CLASSES = ['', 'chrome', 'yandex', 'firefox', 'safari', 'edge', 'opera', 'samsung', 'ie', 'other'] as const;
/** Systems that the code tells apart. */
const SYSTEM_CLASSES = ['', 'windows', 'macos', 'linux', 'android', 'ios', 'harmonyos', 'other'] as const;

export interface CodeEnvironment {
  /** Id of the browser, or empty when not known. */
  readonly browser: string;
  readonly system: string;
}

export interface Decoded {
  readonly version: number;
  readonly environment: CodeEnvironment;
  /** The walk as far as the graphs know it. */
  readonly trail: Trail;
}

export type DecodeProblem = 'empty' | 'length' | 'character' | 'check';

function classOf(classes: readonly string[], id: string): number {
  const index = classes.indexOf(id);
  return index >= 0 ? index : classes.length - 1;
}

interface Digit {
  readonly value: number;
  readonly radix: number;
}

/** Mixed-radix digits, first one least significant, as digits of the alphabet's base, least significant first. */
function pack(digits: readonly Digit[]): number[] {
  const number: number[] = [];
  for (let index = digits.length - 1; index >= 0; index -= 1) {
    const digit = digits[index];
    if (!digit) continue;
    let carry = digit.value;
    for (let place = 0; place < number.length; place += 1) {
      const sum = (number[place] ?? 0) * digit.radix + carry;
      number[place] = sum % BASE;
      carry = Math.floor(sum / BASE);
    }
    while (carry > 0) {
      number.push(carry % BASE);
      carry = Math.floor(carry / BASE);
    }
  }
  return number;
}

/** Takes the least significant digit of the given radix off a packed number, in place. */
function take(number: number[], radix: number): number {
  let rest = 0;
  for (let place = number.length - 1; place >= 0; place -= 1) {
    const sum = rest * BASE + (number[place] ?? 0);
    number[place] = Math.floor(sum / radix);
    rest = sum % radix;
  }
  return rest;
}

function checkDigit(digits: readonly number[]): number {
  let sum = 0;
  digits.forEach((digit, index) => {
    sum += digit * (index + 2);
  });
  return (BASE - (sum % BASE)) % BASE;
}

/** The nodes that were answered, in order, up to the first that the graphs do not hold. */
function answeredNodes(graphs: readonly FlowGraph[], trail: Trail): GraphNode[] {
  const byRef: Record<string, GraphNode> = {};
  for (const graph of graphs) for (const node of graph.nodes) byRef[node.ref] = node;
  const nodes: GraphNode[] = [];
  for (const { ref } of trail.answers) {
    const node = byRef[ref];
    if (!node) break;
    nodes.push(node);
  }
  return nodes;
}

/**
 * Writes a walk as a code of 8–12 characters.
 * Takes the graphs of the visited flows, a trail that `replay` returned, and the class of browser and system.
 * Returns the code and how many of the answers it holds: a very long walk is cut at its end to keep the code short enough to dictate.
 */
export function encode(graphs: readonly FlowGraph[], trail: Trail, environment: CodeEnvironment): { code: string; answers: number } {
  const flows = graphs[0]?.flows ?? [];
  const home = graphs.filter((graph) => graph.flow === trail.flow)[0];
  const start = home?.nodes.map((node) => node.ref).indexOf(trail.start ?? '') ?? -1;
  const head: Digit[] = [
    { value: classOf(BROWSER_CLASSES, environment.browser), radix: BROWSER_CLASSES.length },
    { value: classOf(SYSTEM_CLASSES, environment.system), radix: SYSTEM_CLASSES.length },
    { value: trail.other ? 1 : 0, radix: 2 },
    { value: Math.max(0, flows.indexOf(trail.flow)), radix: flows.length },
    ...(start > 0 && home
      ? [
          { value: 1, radix: 2 },
          { value: start, radix: home.nodes.length },
        ]
      : [{ value: 0, radix: 2 }]),
  ];
  const nodes = answeredNodes(graphs, trail);
  // Zero is kept for «no more answers»: it costs nothing at the end of a number.
  const tail = nodes.map((node, index): Digit => ({
    value: node.options.map((option) => option.key).indexOf(trail.answers[index]?.key ?? '') + 1,
    radix: node.options.length + 1,
  }));
  let packed = pack(head.concat(tail));
  while (packed.length > MAX_LENGTH - OVERHEAD && tail.length > 0) {
    tail.pop();
    packed = pack(head.concat(tail));
  }
  while (packed.length < MIN_LENGTH - OVERHEAD) packed.push(0);
  const digits = [(graphs[0]?.version ?? 0) % VERSIONS, ...packed];
  digits.push(checkDigit(digits));
  return { code: digits.map((digit) => ALPHABET.charAt(digit)).join(''), answers: tail.length };
}

/** A code as typed, brought to the alphabet: case, spaces, hyphens and look-alikes do not matter. */
export function normaliseCode(text: string): string {
  let out = '';
  for (const character of text.slice(0, 100).toUpperCase()) {
    if (!/[\s\-–—.]/.test(character)) out += TWINS[character] ?? character;
  }
  return out;
}

/** What is wrong with a typed code, or undefined when its check character holds. Never throws. */
export function codeProblem(text: string): DecodeProblem | undefined {
  const code = normaliseCode(text);
  if (code === '') return 'empty';
  const digits = code.split('').map((character) => ALPHABET.indexOf(character));
  if (digits.some((digit) => digit < 0)) return 'character';
  if (code.length < MIN_LENGTH || code.length > MAX_LENGTH) return 'length';
  return checkDigit(digits.slice(0, -1)) === digits[digits.length - 1] ? undefined : 'check';
}

/** The version of the trees that a valid code was made with. */
export function codeVersion(text: string): number {
  return ALPHABET.indexOf(normaliseCode(text).charAt(0));
}

/**
 * Reads a valid code with the graphs of its version.
 * Returns the trail as far as the graphs know it, the flow whose graph is still needed, or undefined when the code is not valid.
 */
export function decode(graphs: readonly FlowGraph[], text: string): Decoded | { needs: string } | undefined {
  if (codeProblem(text)) return undefined;
  const digits = normaliseCode(text)
    .split('')
    .map((character) => ALPHABET.indexOf(character));
  const number = digits.slice(1, -1);
  const flows = graphs[0]?.flows ?? [];
  if (flows.length === 0) return undefined;
  const environment = {
    browser: BROWSER_CLASSES[take(number, BROWSER_CLASSES.length)] ?? '',
    system: SYSTEM_CLASSES[take(number, SYSTEM_CLASSES.length)] ?? '',
  };
  const other = take(number, 2) === 1;
  const flow = flows[take(number, flows.length)] ?? '';
  const home = graphs.filter((graph) => graph.flow === flow)[0];
  if (!home) return { needs: flow };
  const start = take(number, 2) === 1 ? home.nodes[take(number, home.nodes.length)]?.ref : undefined;

  let trail: Trail = { ...emptyTrail(flow, start), other };
  for (;;) {
    const at: Replay | undefined = replay(graphs, trail);
    if (!at) return undefined;
    if (!isWalk(at)) return at;
    const { options, ref } = at.current.node;
    const index = take(number, options.length + 1);
    const option = options[index - 1];
    if (!option) return { version: digits[0] ?? 0, environment, trail: at.trail };
    trail = { ...at.trail, answers: at.trail.answers.concat({ ref, key: option.key }) };
  }
}

/** A code in groups of four, as it is shown: «АВГД-2345-К». */
export function groupCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** A code for reading out: «А — Анна, 2, К — Константин». */
export function spellCode(code: string): string {
  return code
    .split('')
    .map((character) => (SPELLED[character] ? `${character} — ${SPELLED[character]}` : character))
    .join(', ');
}
