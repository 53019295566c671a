/*
 * Runs in the page of the bench, before the clock: turns to the field as a reader does, asks, and says what stood there when.
 */

/** Results that stood in the page. */
export interface Shown {
  /** Milliseconds since the question, or since the reader turned to the field. */
  readonly ms: number;
  readonly slugs: readonly string[];
  /** Files that had come until then, and their size as sent. */
  readonly requests: number;
  readonly bytes: number;
}

/** What the page fetches when the reader turns to the field. */
export interface Entry {
  readonly preload: readonly string[];
  readonly module: string;
  /** Ours listens to the field of the page; the others put `answer` into the window. */
  readonly field: boolean;
}

export interface Bench {
  /** Turns to the field with nothing loaded and asks: every state of the results, the last one whole. */
  cold(entry: Entry, query: string): Promise<Shown[]>;
  /** Asks once more. */
  warm(entry: Entry, query: string, limit?: number): Promise<Shown[]>;
}

declare global {
  interface Window {
    bench: Bench;
    answer?: Promise<(query: string, limit: number) => Promise<readonly string[]>>;
  }
}

/** Time, in milliseconds, for files that were asked for and not waited for. */
const SETTLE = 50;

type Show = (slugs: readonly string[]) => void;

function load({ preload, module }: Entry): Promise<void> {
  for (const href of preload) {
    const link = document.createElement('link');
    if (href.endsWith('.js')) link.rel = 'modulepreload';
    else Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
    link.href = href;
    document.head.append(link);
  }
  const script = document.createElement('script');
  script.type = 'module';
  script.src = module;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(module));
    document.head.append(script);
  });
}

/** Types into the field; ends with the announcement of the whole answer. */
function askField(query: string, show: Show): Promise<void> {
  const form = document.querySelector('form');
  const input = document.querySelector('input');
  if (!form || !input) throw new Error('The page has no search field.');
  input.value = query;
  input.focus();
  return new Promise((resolve) => {
    const observer = new MutationObserver((changes) => {
      const addresses = [...form.querySelectorAll('[data-address]')].map((option) => option.getAttribute('data-address') ?? '');
      const whole = changes.some(({ target }) => target instanceof Element && target.matches('[role=status]'));
      if (addresses.length > 0 || whole) show(addresses.map((address) => address.split('/')[1] ?? ''));
      if (!whole) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(form, { childList: true, subtree: true });
    input.dispatchEvent(new Event('input'));
  });
}

async function askPeer(query: string, limit: number, show: Show): Promise<void> {
  if (!window.answer) throw new Error('The peer did not start.');
  const slugs = await (await window.answer)(query, limit);
  document.querySelector('output')?.replaceChildren(slugs.join(' '));
  show(slugs);
}

async function recorded(ask: (show: Show) => Promise<void>): Promise<Shown[]> {
  const began = performance.now();
  const seen: { at: number; slugs: readonly string[] }[] = [];
  await ask((slugs) => seen.push({ at: performance.now(), slugs }));
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return seen.map(({ at, slugs }) => {
    const come = files.filter(({ startTime, responseEnd }) => startTime >= began && responseEnd <= at);
    return { ms: at - began, slugs, requests: come.length, bytes: come.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) };
  });
}

const ask = ({ field }: Entry, query: string, limit: number, show: Show): Promise<void> =>
  field ? askField(query, show) : askPeer(query, limit, show);

window.bench = {
  cold: (entry, query) =>
    recorded(async (show) => {
      // What was typed before the code came is answered by it.
      const answered = entry.field ? askField(query, show) : undefined;
      await load(entry);
      await (answered ?? askPeer(query, 5, show));
    }),
  warm: (entry, query, limit = 5) => recorded((show) => ask(entry, query, limit, show)),
};
