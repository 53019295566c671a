import { createRequire } from 'node:module';
import path from 'node:path';
import { detect } from '../../src/core/environment/detect.ts';
import type { ClientHints } from '../../src/core/environment/types.ts';
import { browserId } from '../../src/core/environment/brands.ts';
import { namedVersion } from '../../src/core/environment/system.ts';

/** What is compared, in the words of the labelled sets; an empty string is «not told». */
export interface Answer {
  readonly browser: string;
  readonly browserMajor: string;
  readonly os: string;
  readonly osVersion: string;
  readonly device: string;
  readonly engineMajor: string;
}

export interface Library {
  readonly name: string;
  /** How a module gets the library as `it`: a bundle of no more than this is what a page would pay. */
  readonly module: string;
  answer(ua: string, hints?: ClientHints): Answer;
}

interface Parsed {
  readonly browser: { readonly name?: string; readonly version?: string };
  readonly engine: { readonly version?: string };
  readonly os: { readonly name?: string; readonly version?: string };
  readonly device: { readonly type?: string };
}

const SYSTEMS: Readonly<Record<string, string>> = { 'mac os': 'macos', 'chromium os': 'chromeos', 'chrome os': 'chromeos' };
const DESKTOP = /^(?:windows|macos|linux|chromeos)$/;
const LINUX = /ubuntu|debian|suse|gentoo|arch|fedora|mandriva|centos|linux/;

const lower = (text: string | undefined): string => (text ?? '').toLowerCase();
const major = (version: string | undefined): string => /^\d+/.exec(version ?? '')?.[0] ?? '';

/** One vocabulary for every library, so that nobody loses points for the name of a thing. */
function named({ browser, engine, os, device }: Parsed): Answer {
  const told = SYSTEMS[lower(os.name)] ?? lower(os.name);
  const system = LINUX.test(told) ? 'linux' : told;
  const type = lower(device.type).replace('smarttv', 'tv');
  return {
    browser: browserId(lower(browser.name).replace(/^mobile /, '')),
    browserMajor: major(browser.version),
    os: system,
    osVersion: namedVersion(system, lower(os.version)),
    device: type || (DESKTOP.test(system) ? 'desktop' : ''),
    engineMajor: major(engine.version),
  };
}

const own: Library = {
  name: 'Разберёмся',
  module: `import { detect as it } from '${path.resolve('src/core/environment/detect.ts')}';`,
  answer: (ua, hints) => detect({ ua, ...(hints ? { hints } : {}) }),
};

type Parser = new (ua: string) => { getResult(): Parsed };
interface Bowser {
  parse(ua: string): { browser: Parsed['browser']; engine: Parsed['engine']; os: Parsed['os']; platform: { type?: string } };
}
type DetectBrowser = (ua: string) => { name?: string; version?: string; os?: string } | null;

/** detect-browser says «Windows 10» in one word. */
const oneWordSystem = (os: string | null | undefined): Parsed['os'] => {
  const [, name = '', version = ''] = /^(.*?) ?([\d.]+|XP|Vista)?$/.exec(os ?? '') ?? [];
  return { name: name === 'Android OS' ? 'Android' : name, version };
};

/** Ours, ua-parser-js 1 as it comes, and the peers of tools/bench/package.json as far as they are installed. */
export function libraries(): Library[] {
  const root = createRequire(import.meta.url);
  const ParserOne = root('ua-parser-js') as Parser;
  const found: Library[] = [
    own,
    {
      name: 'ua-parser-js 1',
      module: `import { default as it } from '${root.resolve('ua-parser-js')}';`,
      answer: (ua) => named(new ParserOne(ua || ' ').getResult()),
    },
  ];
  const peer = <Module>(name: string, add: (loaded: Module, file: string) => Library): void => {
    try {
      found.push(add(root(name) as Module, root.resolve(name)));
    } catch {
      console.error(`${name} could not be loaded; it is left out`);
    }
  };
  peer<{ UAParser: Parser }>('ua-parser-js-2', ({ UAParser }, file) => ({
    name: 'ua-parser-js 2',
    module: `import { UAParser as it } from '${file}';`,
    answer: (ua) => named(new UAParser(ua || ' ').getResult()),
  }));
  peer<Bowser>('bowser', (bowser, file) => ({
    name: 'bowser',
    module: `import { default as it } from '${file}';`,
    answer: (ua) => {
      const { browser, engine, os, platform } = bowser.parse(ua || ' ');
      return named({ browser, engine, os, device: platform });
    },
  }));
  peer<{ detect: DetectBrowser }>('detect-browser', ({ detect: find }, file) => ({
    name: 'detect-browser',
    module: `import { detect as it } from '${file}';`,
    answer: (ua) => {
      const { name, version, os } = find(ua || ' ') ?? {};
      return named({ browser: { name: name ?? '', version: version ?? '' }, engine: {}, os: oneWordSystem(os), device: {} });
    },
  }));
  return found;
}
