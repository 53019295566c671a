import path from 'node:path';
import { Firefox } from './bidi.ts';
import { Chromium } from './cdp.ts';
import { oldBrowser, type OldBrowser } from './download.ts';
import type { Driver, Mode } from './driver.ts';
import type { Needing, Needs } from './install.ts';
import { Piped } from './piped.ts';
import { READERS } from './readers.ts';
import { WebKit, type WebKitBuild } from './webdriver.ts';

export interface Engine extends Needing {
  /** Module scripts run in it. */
  readonly modules: boolean;
  readonly modes: readonly Mode[];
  /** Whether it can be asked about the page in this mode. */
  looks(mode: Mode): boolean;
  open(mode: Mode): Promise<Driver>;
}

/** A text browser: it only reads. */
export interface TextEngine extends Needing {
  readonly read: (typeof READERS)[keyof typeof READERS];
}

const here = import.meta.dirname;

function oldChromium(version: Exclude<OldBrowser, 'phantomjs'>, what: string, more: readonly Mode[] = []): Engine {
  return {
    name: `Chromium ${version} (${what})`,
    modules: true,
    modes: ['script', 'no script', ...more],
    looks: () => true,
    open: (mode) => Chromium.open(oldBrowser(version), mode),
  };
}

function webkit(name: string, needs: Needs, build: WebKitBuild): Engine {
  return {
    name,
    needs,
    modules: true,
    modes: ['script', 'no script', ...(Object.keys(build.modes) as Mode[]).filter((mode) => mode !== 'no script')],
    looks: (mode) => mode !== 'no script',
    open: (mode) => WebKit.open(build, mode),
  };
}

function firefox({ name, needs }: typeof FIREFOX): Engine {
  return {
    name,
    needs,
    modules: true,
    modes: ['script', 'no script', 'no storage', 'dark'],
    looks: () => true,
    open: (mode) => Firefox.open(needs.file, mode),
  };
}

function withoutModules(name: string, needs: Needs | undefined, open: () => Driver): Engine {
  return { name, ...(needs ? { needs } : {}), modules: false, modes: ['script'], looks: () => true, open: () => Promise.resolve(open()) };
}

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const CONSOLE = '--enable-write-console-messages-to-stdout=true';

export const FIREFOX = { name: 'Firefox ESR', needs: { file: '/usr/bin/firefox-esr', packages: ['firefox-esr'] } } as const;

/** A real Safari-class engine; `build` is how it is started and what makes its modes. */
export const WEBKIT_GTK = {
  name: 'WebKitGTK 2.50 (Safari 26)',
  needs: { file: MINI_BROWSER, packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] },
  build: {
    helper: ['xvfb-run', '-a', 'WebKitWebDriver'],
    options: 'webkitgtk:browserOptions',
    browser: [MINI_BROWSER, '--automation', CONSOLE],
    modes: {
      'no script': ['--enable-javascript=false'],
      'no storage': ['--cookies-policy=never', '--enable-html5-local-storage=false'],
      dark: ['--dark-mode'],
    },
  },
} as const satisfies Needing & { readonly build: WebKitBuild };

/** Oldest first: the oldest are the likeliest to fail. */
export const ENGINES: readonly Engine[] = [
  withoutModules('PhantomJS 2.1 (WebKit 538, before modules)', undefined, () => {
    // Its own certificates stand in the way of today's OpenSSL configuration.
    return new Piped(oldBrowser('phantomjs'), [path.join(here, 'phantom.es5.js')], { OPENSSL_CONF: '/dev/null' });
  }),
  withoutModules(
    'QtWebKit 5.212 (Safari 10, before modules)',
    { file: '/usr/lib/python3/dist-packages/PyQt5/QtWebKitWidgets.abi3.so', packages: ['python3-pyqt5.qtwebkit'] },
    () => new Piped('/usr/bin/python3', [path.join(here, 'qtwebkit.py')], { QT_QPA_PLATFORM: 'offscreen' }),
  ),
  oldChromium('64', 'January 2018, the oldest that runs our scripts'),
  oldChromium('72', '2019'),
  oldChromium('80', '2020', ['dark']),
  oldChromium('92', '2021', ['no storage', 'dark']),
  oldChromium('109', 'the last for Windows 7 and 8.1'),
  oldChromium('138', 'the last for Android 8 and 9', ['no storage', 'dark']),
  webkit(
    'WPE WebKit 2.38 (Safari 16)',
    { file: '/usr/bin/cog', packages: ['wpewebkit-driver', 'cog'] },
    {
      helper: ['WPEWebDriver'],
      options: 'wpe:browserOptions',
      browser: ['/usr/bin/cog', '--automation', '--platform=headless', CONSOLE],
      modes: { 'no script': ['--enable-javascript=false'] },
    },
  ),
  webkit(WEBKIT_GTK.name, WEBKIT_GTK.needs, WEBKIT_GTK.build),
  firefox(FIREFOX),
];

export const TEXT_ENGINES: readonly TextEngine[] = [
  { name: 'lynx', needs: { file: '/usr/bin/lynx', packages: ['lynx'] }, read: READERS.lynx },
  { name: 'w3m', needs: { file: '/usr/bin/w3m', packages: ['w3m'] }, read: READERS.w3m },
];
