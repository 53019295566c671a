/**
 * Tokens of browsers that ua-parser-js 1.0.41 does not know or takes for another, each followed by «/version».
 * The first that stands in the text wins, so an app's browser comes before the one it is built on.
 * Where the tokens come from: docs/browser-support.md.
 */
const TOKENS: readonly (readonly [id: string, token: string])[] = [
  ['yandex', 'YaBrowser'],
  ['yandex', 'Ya(?:SearchBrowser|App_Android|App_iOS(?:_Browser)?|SearchApp)|YandexSearch'],
  ['sber', 'SberBrowser'],
  ['sputnik', 'Sputnik(?:Browser)?'],
  ['mailru', 'Amigo|MailRuBrowser'],
  ['telegram', 'Telegram(?:-Android|-iOS)?'],
  ['odnoklassniki', 'OKAndroid|OKApp|OdklAndroid|Odnoklassniki\\w*'],
  ['vk', 'VK(?:AndroidApp|App|_?iOS)|(?:com\\.vk\\.)?vkclient'],
  ['gsa', 'GSA|GoogleApp'],
  ['edge', 'Edg(?:e|A|W|iOS)?'],
  // Opera Neon, an experiment of 2017.
  ['opera', 'MMS'],
  ['chromium', 'Chromium'],
];

/** The same with tokens that no version follows, or not at once. */
const PATTERNS: readonly (readonly [id: string, pattern: RegExp])[] = [
  // Its version is Chromium's own.
  ['chromium-gost', /\bChromium[ -]?GOST\b/i],
  ...TOKENS.map(([id, token]) => [id, new RegExp(`\\b(?:${token})/([\\d.]+)`, 'i')] as const),
  ['brave', /\bBrave$/],
  ['mailru', /\bMRCHROME\b/],
  // Several UC browsers glue their name to what stands before: «Safari/537.36UC Browser1.1».
  ['uc', /(?:^|[^a-z])(?:UBrowser|UC ?(?:mini ?)?Browser)[ /]?([\d.]+)/i],
  // GitHub's editor sends «Atom/1.60 … Electron/»: not the browser of Mail.ru.
  ['atom', /\bAtom(?:Browser)?\/([\d.]+)(?!.*Electron\/)/],
];

/** A browser by its own token (with an empty version when it shows none), or undefined when the library has to say. */
export function brandOf(ua: string): { readonly browser: string; readonly version: string } | undefined {
  for (const [browser, pattern] of PATTERNS) {
    const match = pattern.exec(ua);
    if (match) return { browser, version: match[1] ?? '' };
  }
  return undefined;
}

/**
 * Names in ua-parser-js and in client hints, lower case, whose ids aren't simply the name without «browser» and spaces;
 * a maker's name in front and a variant's behind (Opera GX, Firefox Focus) are dropped.
 */
const IDS: readonly (readonly [name: RegExp, id: string])[] = [
  [/webview$/, 'webview'],
  [/headless/, 'chrome-headless'],
  [/^opera ?mini/, 'opera-mini'],
  [/^chromium gost$/, 'chromium-gost'],
  [/^yabrowser$/, 'yandex'],
];

/** The project's id of a browser by its name in lower case, as ua-parser-js or a client hint gives it. */
export function browserId(name: string): string {
  for (const [pattern, id] of IDS) if (pattern.test(name)) return id;
  return name
    .replace(/^(?:google|microsoft|mobile) /, '')
    .replace(/^(opera|firefox|samsung|ie)(?: .*|mobile)/, '$1')
    .replace(/ ?browser$/, '')
    .replace(/ /g, '');
}
