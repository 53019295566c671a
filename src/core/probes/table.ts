import type { Cause } from './causes.ts';

export type ProbeStatus = 'ok' | 'attention' | 'unknown';

/** What a probe found. */
export interface ProbeResult {
  readonly status: ProbeStatus;
  /** One or two short Russian sentences for the reader; guesses say «похоже». */
  readonly sentence: string;
}

/**
 * One thing that can be looked at on the visitor's device. Its words for visitors stand in content/probes.yaml, the code
 * that looks in src/client/probes/automatic or src/client/probes/by-hand, in a file with the row's name.
 */
interface ProbeRow {
  /** Stands in content, in addresses and in file names: never changes. */
  readonly name: string;
  /** What is looked at, in the forms of the editor. */
  readonly label: string;
  /**
   * Who starts it: a page that holds it · a visitor by its button on the page of the check · a visitor who uses a tool on
   * the screen of a tree · nobody, because a running script is the finding itself.
   */
  readonly start: 'page' | 'button' | 'screen' | 'script';
  /** What a finding points to, the likeliest first. That nothing was found does not rule it out. */
  readonly causes: readonly Cause[];
  /** True when «in order» is a reason to pass an advice: nothing that a visitor starts, nor what is neither good nor bad. */
  readonly passes: boolean;
  /** The line of a request; without it the finding stays on the page. */
  readonly request?: {
    readonly label: string;
    /** Said after the label when all is well and the probe's own sentence names the thing in other words. */
    readonly fine?: string;
  };
  /** Everything that a probe started by its button can find; a link carries these keys, so that it carries no words. */
  readonly outcomes?: Readonly<Record<string, ProbeResult>>;
}

function ok(sentence: string): ProbeResult {
  return { status: 'ok', sentence };
}

function attention(sentence: string): ProbeResult {
  return { status: 'attention', sentence };
}

function unknown(sentence: string): ProbeResult {
  return { status: 'unknown', sentence };
}

/** Every probe, in the order in which they run and in which a request names them. */
const PROBES = [
  { name: 'javascript', label: 'Работают ли скрипты', start: 'script', causes: ['browser', 'extension'], passes: false },
  // The request names browser, system and device in lines of their own, and the age together with the browser.
  { name: 'browser', label: 'Какой браузер', start: 'page', causes: ['browser'], passes: false },
  { name: 'age', label: 'Не устарел ли браузер', start: 'page', causes: ['browser'], passes: true },
  {
    name: 'cookies',
    label: 'Включены ли куки',
    start: 'page',
    causes: ['site-data', 'browser'],
    passes: true,
    request: { label: 'Куки', fine: 'сохраняются' },
  },
  {
    name: 'storage',
    label: 'Есть ли место для данных сайта',
    start: 'page',
    causes: ['site-data', 'browser'],
    passes: true,
    request: { label: 'Память для страниц', fine: 'работает' },
  },
  {
    name: 'blockers',
    label: 'Не мешает ли блокировщик',
    start: 'page',
    causes: ['extension'],
    passes: true,
    request: { label: 'Блокировщик', fine: 'не виден' },
  },
  {
    name: 'stale',
    label: 'Не старая ли копия страницы',
    start: 'page',
    causes: ['site-data'],
    passes: true,
    request: { label: 'Копия страницы', fine: 'свежая' },
  },
  { name: 'clock', label: 'Верны ли часы', start: 'page', causes: ['clock'], passes: true, request: { label: 'Часы' } },
  { name: 'inapp', label: 'Не открыто ли внутри другого приложения', start: 'page', causes: ['browser'], passes: true },
  {
    name: 'foreign-dom',
    label: 'Не меняет ли страницу расширение',
    start: 'page',
    causes: ['extension'],
    passes: true,
    request: { label: 'Чужие вставки', fine: 'не видны' },
  },
  { name: 'view', label: 'Масштаб и размер текста', start: 'page', causes: ['browser'], passes: true, request: { label: 'Масштаб' } },
  { name: 'connection', label: 'Есть ли связь', start: 'page', causes: ['network'], passes: true, request: { label: 'Связь' } },
  {
    name: 'reach',
    label: 'Открывается ли портал',
    start: 'button',
    causes: ['portal', 'network'],
    passes: false,
    request: { label: 'Связь с порталом' },
    outcomes: {
      open: ok('Похоже, портал отвечает этому устройству.'),
      alone: ok('Похоже, портал отвечает этому устройству, а сайт для сравнения — нет.'),
      shut: attention(
        'Похоже, портал этому устройству не отвечает, а другой сайт отвечает. Дело в портале, в VPN, у провайдера или в сертификате.',
      ),
      offline: attention('Похоже, не отвечает ни портал, ни другой сайт. Дело в интернете или в часах этого устройства.'),
      refused: unknown('Не удалось проверить: эта страница не может спрашивать другие сайты.'),
    },
  },
  {
    name: 'popups',
    label: 'Разрешены ли всплывающие окна',
    start: 'button',
    causes: ['browser', 'extension'],
    passes: false,
    request: { label: 'Новые окна', fine: 'открываются' },
    outcomes: {
      open: ok('Новое окно открылось.'),
      shut: attention('Новое окно не открылось: похоже, его запретила настройка или расширение.'),
    },
  },
  {
    name: 'cryptopro',
    label: 'Есть ли расширение для подписи',
    start: 'button',
    causes: ['signature'],
    passes: false,
    request: { label: 'Электронная подпись' },
    outcomes: {
      there: ok('Расширение КриптоПро на месте.'),
      silent: attention('Расширение КриптоПро не ответило. Если подпись вам не нужна, это не ошибка.'),
    },
  },
  { name: 'keyboard', label: 'Раскладка и Caps Lock', start: 'screen', causes: ['device'], passes: false },
  { name: 'file', label: 'Подходит ли файл', start: 'screen', causes: ['data'], passes: false },
  { name: 'messages', label: 'Известен ли текст ошибки', start: 'screen', causes: [], passes: false },
] as const satisfies readonly ProbeRow[];

type Row = (typeof PROBES)[number];

/** Every name of a probe. */
export type ProbeName = Row['name'];

type OutcomeOf<Of extends Row> = Of extends { readonly name: infer Name extends string; readonly outcomes: infer Outcomes }
  ? `${Name}.${keyof Outcomes & string}`
  : never;

/** What a probe started by its button may find: `reach.shut`. */
export type ProbeOutcome = OutcomeOf<Row>;

const rows: readonly (ProbeRow & { readonly name: ProbeName })[] = PROBES;

function named(choose: (row: ProbeRow) => boolean): readonly ProbeName[] {
  return rows.filter(choose).map(({ name }) => name);
}

/** What a page looks at by itself, in the order of its results. */
export const pageProbes = named(({ start }) => start === 'page');
/** What a visitor starts by a button on the page of the check. */
export const buttonProbes = named(({ start }) => start === 'button');
/** What the page of the check has a row for: content/probes.yaml has its words. */
export const checkProbes = named(({ start }) => start !== 'screen');
/** What a screen of a tree may name: a tree without script has no use for «scripts work». */
export const treeProbes = named(({ start }) => start !== 'script');
/** What may pass an advice. */
export const passingProbes = named(({ passes }) => passes);
/** What a request has a line for. */
export const requestProbes = named(({ request }) => request !== undefined);

/** The row with this name; undefined when there is no such probe. */
export function probeRow(name: string): ProbeRow | undefined {
  return rows.filter((row) => row.name === name)[0];
}

/** The result behind `reach.shut`, with the name of its probe; undefined when no probe has such an outcome. */
export function outcomeOf(outcome: string): { readonly probe: ProbeName; readonly result: ProbeResult } | undefined {
  for (const { name, outcomes = {} } of rows) {
    for (const key of Object.keys(outcomes)) {
      const result = outcomes[key];
      if (result && outcome === `${name}.${key}`) return { probe: name, result };
    }
  }
  return undefined;
}
