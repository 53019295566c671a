import { lookup } from './lookup.ts';

/** A browser that ua-parser-js 1.0.41 does not know or takes for another; the first group of the pattern is its version. */
type Brand = readonly [id: string, pattern: RegExp];

/**
 * In this order: the first that fits wins. An app's browser stands before the browser it is built on.
 * Sources of the tokens: docs/browser-support.md.
 */
const BRANDS: readonly Brand[] = [
  ['yandex', /\bYaBrowser\/([\d.]+)/],
  ['yandex', /\bYa(?:SearchBrowser|App_Android|App_iOS_Browser|App_iOS|SearchApp)\/([\d.]+)/],
  ['yandex', /\bYandexSearch\/([\d.]+)/],
  ['chromium-gost', /\bChrome\/([\d.]+)(?=.*\bChromium[ -]?GOST)/i],
  ['chromium-gost', /\bChromium[ -]?GOST\b(?=.*\bChrome\/([\d.]+))/i],
  ['sber', /\bSberBrowser\/([\d.]+)/],
  ['sputnik', /\bSputnik(?:Browser)?\/([\d.]+)/],
  ['mailru', /\b(?:Amigo|MailRuBrowser|Mail\.Ru)\/([\d.]+)/],
  ['mailru', /\bMRCHROME\b(?=.*\bChrome\/([\d.]+))?/],
  ['telegram', /\bTelegram(?:-Android|-iOS|Bot)?\/([\d.]+)/],
  ['odnoklassniki', /\b(?:OKAndroid|OKApp|OdklAndroid|Odnoklassniki(?:Android|iOS)?)\b\/?([\d.]*)/i],
  ['vk', /\b(?:VKAndroidApp|VKApp|VK_?iOS|vkclient|com\.vk\.vkclient)\/([\d.]+)/i],
  ['gsa', /\b(?:GSA|GoogleApp)\/([\d.]+)/],
  ['edge', /\bEdg(?:e|A|W|iOS)?\/([\d.]+)/],
  ['uc', /(?:^|[^a-z])(?:UBrowser|UC ?(?:mini ?)?Browser)[ /]?([\d.]+)/i],
  ['opera', /\bMMS\/([\d.]+)/],
  ['brave', /\bbrave(?:\/([\d.]+)|$)/i],
  ['vivaldi', /\bVivaldi\/([\d.]+)/],
  ['chromium', /\bChromium\/([\d.]+)/],
];

/** GitHub's editor sends `Atom/1.60 … Electron/`: not the browser of Mail.ru. */
const ATOM = /\bAtom(?:Browser)?\/([\d.]+)/;

/** A browser by its own token, or undefined when the library has to say. */
export function brandOf(ua: string): { readonly browser: string; readonly version: string } | undefined {
  for (const [browser, pattern] of BRANDS) {
    const match = pattern.exec(ua);
    if (match) return { browser, version: match[1] ?? '' };
  }
  const atom = ua.indexOf('Electron/') < 0 ? ATOM.exec(ua) : null;
  return atom ? { browser: 'atom', version: atom[1] ?? '' } : undefined;
}

/** ids that can't be had by lower-casing the library's name and dropping «browser» and spaces. */
const RENAMED: Readonly<Record<string, string>> = {
  'mobile safari': 'safari',
  'chrome webview': 'webview',
  'android browser': 'android',
  'samsung internet': 'samsung',
  'opera mini': 'opera-mini',
  'opera touch': 'opera',
  'opera gx': 'opera',
  'opera mobi': 'opera',
  'opera tablet': 'opera',
  'opera coast': 'opera',
  'firefox focus': 'firefox',
  'chrome headless': 'chrome-headless',
  iemobile: 'ie',
  ucbrowser: 'uc',
};

/** The project's id of a browser named by ua-parser-js. */
export function browserId(name: string): string {
  return lookup(RENAMED, name) ?? name.replace(/ ?browser$/, '').replace(/ /g, '');
}
