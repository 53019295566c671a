/** How a journey steers an engine, whatever protocol the engine speaks. */
export interface Driver {
  /** Uncaught errors and console errors since the engine was started. */
  readonly errors: readonly string[];
  /** Goes to an address and waits until the page is loaded. */
  goto(address: string): Promise<void>;
  /** Presses an element as a pointer would; throws when it is absent or something else lies over it. */
  click(selector: string): Promise<void>;
  /** Puts the text into a field, key by key where the engine can. */
  type(selector: string, text: string): Promise<void>;
  /** Text of the first element that matches; empty when there is none. */
  text(selector: string): Promise<string>;
  /** Address of the page; empty while it is loading. */
  address(): Promise<string>;
  /** Value of an expression in the page, which must be plain data. Works without script only where `Engine.looks` says so. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Makes the page as wide as a small phone, or as narrow as the engine's window goes. */
  narrow(): Promise<void>;
  close(): Promise<void>;
}

/** How a page is opened: as it comes, without script, without storage, in the dark theme. */
export type Mode = 'script' | 'no script' | 'no storage' | 'dark';

/** The engine, or the program that takes commands for it, is gone or hangs. That says nothing about the page. */
export class Unanswered extends Error {}

/** Longer than any command takes on a busy machine. */
const PATIENCE_MS = 20_000;

/** Waits for an engine's answer to a command, but not for ever: then rejects with `Unanswered`. */
export async function answered<Answer>(command: string, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unanswered(`${command}: no answer in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again until the answer is true or ten seconds are over; then tells what was seen last. */
export async function until(what: string, ask: () => Promise<boolean | string>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    // While a page is being replaced there is nothing to ask.
    const seen = await ask().catch((error: unknown) => {
      if (error instanceof Unanswered) throw error;
      return String(error);
    });
    if (seen === true) return;
    if (Date.now() > end) throw new Error(`Never came true: ${what}${seen === false ? '' : `; seen: ${seen}`}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly covered: string;
}

/** Expression that brings an element into view and gives the middle of its first line, and what lies over it. */
const pointExpression = (selector: string): string => `(function () {
  var element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return 'null';
  element.scrollIntoView({ block: 'center' });
  var box = element.getClientRects()[0];
  if (!box) return 'null';
  var x = Math.round(box.left + Math.min(box.width, window.innerWidth) / 2);
  var y = Math.round(box.top + box.height / 2);
  var top = document.elementFromPoint(x, y);
  return JSON.stringify({ x: x, y: y, covered: top && (element === top || element.contains(top)) ? '' : String(top && top.outerHTML).slice(0, 80) });
})()`;

/** Where to press an element, once it stays in its place. Throws when it is absent, invisible or covered. */
export async function pointAt(driver: Pick<Driver, 'evaluate'>, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  let last = '';
  let now = await driver.evaluate<string>(pointExpression(selector));
  // A font that arrives late moves what stands below; a person would not have pressed yet.
  for (let looks = 0; looks < 20 && now !== last; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    [last, now] = [now, await driver.evaluate<string>(pointExpression(selector))];
  }
  const point = JSON.parse(now) as Point | null;
  if (!point) throw new Error(`There is nothing to press: ${selector}`);
  if (point.covered !== '') throw new Error(`${selector} is covered by ${point.covered}`);
  return point;
}

/** Text of the first match, for drivers whose protocol has no command for it. */
export const textExpression = (selector: string): string =>
  `(document.querySelector(${JSON.stringify(selector)}) || { textContent: '' }).textContent`;

/** Address of the page once it is loaded, as an expression. */
export const addressExpression = `document.readyState === 'complete' ? location.href : ''`;

/** Whether going there from here would load nothing, because only the fragment differs. */
export function isSamePage(here: string, there: string): boolean {
  return here.split('#')[0] === there.split('#')[0];
}
