import { lookup } from './lookup.ts';
import type { Aged } from './age.ts';
import type { DeviceKind, EnvironmentLabels } from './types.ts';
import { majorOf } from './versions.ts';

const BROWSERS: Readonly<Record<string, string>> = {
  chrome: 'Chrome',
  'chrome-headless': 'Chrome',
  yandex: 'Яндекс Браузер',
  edge: 'Microsoft Edge',
  opera: 'Opera',
  'opera-mini': 'Opera Mini',
  firefox: 'Firefox',
  safari: 'Safari',
  samsung: 'Samsung Internet',
  miui: 'Mi Браузер',
  huawei: 'HUAWEI Браузер',
  uc: 'UC Browser',
  gsa: 'приложение Google',
  vivaldi: 'Vivaldi',
  brave: 'Brave',
  chromium: 'Chromium',
  'chromium-gost': 'Chromium-Gost',
  sber: 'СберБраузер',
  atom: 'Atom',
  sputnik: 'Спутник',
  mailru: 'браузер Mail.ru',
  ie: 'Internet Explorer',
  webview: 'браузер внутри приложения',
  'ios-webview': 'браузер внутри приложения',
  telegram: 'браузер внутри Telegram',
  vk: 'браузер внутри VK',
  odnoklassniki: 'браузер внутри Одноклассников',
  duckduckgo: 'DuckDuckGo',
  electron: 'программа на Electron',
  other: 'браузер на основе Chromium',
};

/** Browsers whose versions people know by two parts: «Яндекс Браузер 26.11». */
const TWO_PARTS = /^(?:yandex|safari)$/;

const SYSTEMS: Readonly<Record<string, string>> = {
  windows: 'Windows',
  'windows-phone': 'Windows Phone',
  macos: 'macOS',
  android: 'Android',
  ios: 'iOS',
  linux: 'Linux',
  chromeos: 'ChromeOS',
  harmonyos: 'HarmonyOS',
  fireos: 'Fire OS',
};

const DEVICES: Readonly<Record<DeviceKind, string>> = {
  desktop: 'Компьютер',
  mobile: 'Телефон',
  tablet: 'Планшет',
  tv: 'Телевизор',
  console: 'Игровая приставка',
  wearable: 'Часы или очки',
};

/** What is known in Russian words; what is hidden is said to be hidden. */
export function labelsOf(environment: Aged): EnvironmentLabels {
  return {
    browser: browserLabel(environment),
    system: systemLabel(environment),
    device: environment.device === '' ? 'Устройство не определено' : DEVICES[environment.device],
  };
}

/** «Яндекс Браузер» for `yandex`; an id without a Russian name gets a capital letter. */
export function browserName(browser: string): string {
  return lookup(BROWSERS, browser) ?? browser.charAt(0).toUpperCase() + browser.slice(1);
}

/** Windows of other apps: what they give as their version is the app's or the engine's, and no browser has it. */
const INSIDE = /^(?:webview|ios-webview|telegram|vk|odnoklassniki|gsa)$/;

/** Whether what is seen is another app's own window, which has no version of its own to tell. */
export function isInsideApp({ browser, inApp }: Pick<Aged, 'browser' | 'inApp'>): boolean {
  return INSIDE.test(browser) || INSIDE.test(inApp);
}

function browserLabel(environment: Aged): string {
  const { browser, browserVersion, browserMajor, inApp, engine, engineMajor } = environment;
  if (browser === '') return 'Браузер не определён';
  const host = lookup(BROWSERS, inApp);
  const name = host !== undefined && inApp !== browser ? host : browserName(browser);
  if (isInsideApp(environment)) return engine === 'blink' && engineMajor !== '' ? `${name}, движок Chromium ${engineMajor}` : name;
  const version = TWO_PARTS.test(browser) ? (/^\d+\.\d+/.exec(browserVersion)?.[0] ?? browserMajor) : browserMajor;
  return version === '' ? name : `${name} ${version}`;
}

function systemLabel({ os, osVersion, osFullVersion, osVersionAtLeast, device }: Aged): string {
  if (os === '') return 'Система не определена';
  const name = os === 'ios' && device === 'tablet' ? 'iPadOS' : (lookup(SYSTEMS, os) ?? os.charAt(0).toUpperCase() + os.slice(1));
  if (osVersion === '') return name;
  if (os === 'ios' && !osVersionAtLeast) return `${name} ${/^\d+\.\d+/.exec(osFullVersion)?.[0] ?? osVersion}`;
  if (!osVersionAtLeast) return `${name} ${versionLabel(osVersion)}`;
  if (os === 'windows') return 'Windows 10 или 11';
  return os === 'android' ? 'Android (версия скрыта)' : `${name} ${osVersion} или новее`;
}

/** «XP» and «Vista» as they are written; numbers stay. */
function versionLabel(version: string): string {
  if (majorOf(version) !== '') return version;
  return version === 'xp' ? 'XP' : version.charAt(0).toUpperCase() + version.slice(1);
}
