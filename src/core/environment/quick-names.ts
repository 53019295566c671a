/** The three names that decide which variant of a guide a visitor sees first. */
export interface QuickNames {
  readonly browser: string;
  readonly system: string;
  readonly device: 'desktop' | 'mobile' | 'tablet';
}

// A brand stands before the engine it is built on: every Chromium browser also says Chrome, and most say Safari.
const browsers: readonly (readonly [token: RegExp, name: string])[] = [
  [/YaBrowser|YaApp|YaSearch/, 'yandex'],
  [/Edg(e|A|iOS)?\//, 'edge'],
  [/OPR\/|OPT\/|OPX\//, 'opera'],
  [/SamsungBrowser/, 'samsung'],
  [/Firefox|FxiOS/, 'firefox'],
  [/Trident|MSIE/, 'ie'],
  [/Chrom(e|ium)|CriOS/, 'chrome'],
  [/Safari/, 'safari'],
];

const systems: readonly (readonly [token: RegExp, name: string])[] = [
  [/Android/, 'android'],
  [/iPhone|iPad|iPod/, 'ios'],
  [/Windows/, 'windows'],
  [/Macintosh/, 'macos'],
  [/Linux|X11/, 'linux'],
];

const named = (list: typeof browsers, userAgent: string) => list.find(([token]) => token.test(userAgent))?.[1] ?? '';

/**
 * Names browser, system and kind of device roughly, in a few hundred bytes: enough to put one variant of a guide first,
 * while all the others stay on the page. The careful answer is `detect`. Unknown names are empty strings.
 * `touchPoints` tells an iPad, which calls itself a Macintosh.
 */
export function quickNames(userAgent: string, touchPoints = 0): QuickNames {
  const tabletMac = /Macintosh/.test(userAgent) && touchPoints > 2;
  const system = tabletMac ? 'ios' : named(systems, userAgent);
  const handheld = system === 'ios' || system === 'android';
  const tablet = tabletMac || /iPad/.test(userAgent) || (system === 'android' && !/Mobile/.test(userAgent));
  const device = tablet ? 'tablet' : handheld ? 'mobile' : 'desktop';
  return { browser: named(browsers, userAgent), system, device };
}
