import type { ClientHints, Environment, PageSigns } from '../../../src/core/environment/types.ts';

/** A visitor written by hand from the public shape of a browser's user agent; `expect` names only what the case is about. */
export interface Visitor {
  readonly who: string;
  readonly ua: string;
  readonly hints?: ClientHints;
  readonly page?: PageSigns;
  readonly expect: Partial<Environment>;
  /** Browser, system and device as the visitor reads them. */
  readonly labels?: readonly [browser: string, system: string, device: string];
}

const WIN10 = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const WIN7 = 'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

/** Hints of a Chromium brand as of its release; GREASE included, because lists have it. */
export function chromiumHints(brand: string, version: string, rest: Partial<ClientHints> = {}): ClientHints {
  const list = [
    { brand, version },
    { brand: 'Not:A-Brand', version: '99.0.0.0' },
    { brand: 'Chromium', version },
  ];
  return {
    brands: list.map((entry) => ({ ...entry, version: entry.version.split('.')[0] ?? '' })),
    fullVersionList: list,
    mobile: false,
    ...rest,
  };
}

export const VISITORS: readonly Visitor[] = [
  {
    who: 'Chrome on Windows, hints hidden',
    ua: `${WIN10} Chrome/157.0.0.0 Safari/537.36`,
    expect: {
      browser: 'chrome',
      browserMajor: '157',
      engine: 'blink',
      engineMajor: '157',
      os: 'windows',
      osVersion: '10',
      osVersionAtLeast: true,
      device: 'desktop',
    },
    labels: ['Chrome 157', 'Windows 10 или 11', 'Компьютер'],
  },
  {
    who: 'Chrome on Windows 11 by its hint',
    ua: `${WIN10} Chrome/157.0.0.0 Safari/537.36`,
    hints: chromiumHints('Google Chrome', '157.0.8100.45', { platform: 'Windows', platformVersion: '15.0.0' }),
    expect: { osVersion: '11', osVersionAtLeast: false, browserVersion: '157.0.8100.45', engineVersion: '157.0.8100.45' },
    labels: ['Chrome 157', 'Windows 11', 'Компьютер'],
  },
  {
    who: 'Chrome on Windows 10 by its hint',
    ua: `${WIN10} Chrome/157.0.0.0 Safari/537.36`,
    hints: chromiumHints('Google Chrome', '157.0.8100.45', { platform: 'Windows', platformVersion: '10.0.0' }),
    expect: { osVersion: '10', osVersionAtLeast: false },
    labels: ['Chrome 157', 'Windows 10', 'Компьютер'],
  },
  {
    who: 'Chrome 109 on Windows 7, hint 0.1',
    ua: `${WIN7} Chrome/109.0.0.0 Safari/537.36`,
    hints: chromiumHints('Google Chrome', '109.0.5414.120', { platform: 'Windows', platformVersion: '0.1.0' }),
    expect: { os: 'windows', osVersion: '7' },
    labels: ['Chrome 109', 'Windows 7', 'Компьютер'],
  },
  {
    who: 'Windows 8.1, whose hint says 0.0.0',
    ua: 'Mozilla/5.0 (Windows NT 6.3; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36',
    hints: chromiumHints('Google Chrome', '109.0.5414.120', { platform: 'Windows', platformVersion: '0.0.0' }),
    expect: { os: 'windows', osVersion: '8.1' },
  },
  {
    who: 'low-entropy hints only: the version of the user agent stays',
    ua: `${WIN7} Chrome/109.0.0.0 Safari/537.36`,
    hints: {
      brands: [
        { brand: 'Google Chrome', version: '109' },
        { brand: 'Chromium', version: '109' },
      ],
      mobile: false,
      platform: 'Windows',
    },
    expect: { os: 'windows', osVersion: '7', browser: 'chrome', browserMajor: '109' },
  },
  {
    who: 'Yandex Browser on Windows 11',
    ua: `${WIN10} Chrome/152.0.0.0 YaBrowser/26.10.0.0 Safari/537.36`,
    hints: {
      ...chromiumHints('YaBrowser', '26.10.1.850', { platform: 'Windows', platformVersion: '19.0.0' }),
      fullVersionList: [
        { brand: 'Chromium', version: '152.0.7900.120' },
        { brand: 'Yowser', version: '2.5' },
        { brand: 'YaBrowser', version: '26.10.1.850' },
      ],
    },
    expect: { browser: 'yandex', browserVersion: '26.10.1.850', browserMajor: '26', engineMajor: '152', osVersion: '11' },
    labels: ['Яндекс Браузер 26.10', 'Windows 11', 'Компьютер'],
  },
  {
    who: 'Yandex Browser on Android',
    ua: 'Mozilla/5.0 (Linux; arm_64; Android 14; SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/154.0.8000.60 YaBrowser/26.11.0.60.00 SA/3 Mobile Safari/537.36',
    expect: { browser: 'yandex', browserMajor: '26', os: 'android', osVersion: '14', device: 'mobile', engineMajor: '154' },
    labels: ['Яндекс Браузер 26.11', 'Android 14', 'Телефон'],
  },
  {
    who: 'the Yandex app with Alice on a tablet',
    ua: 'Mozilla/5.0 (Linux; arm_64; Android 13; X12) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.7800.10 YaSearchBrowser/26.44/apad BroPP/1.0 YaSearchApp/26.44/apad webOmni SA/3 Mobile Safari/537.36',
    expect: { browser: 'yandex', browserMajor: '26', device: 'tablet' },
  },
  {
    who: 'the Yandex app on iOS 26, true version at the end',
    ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 YaBrowser/26.10.2.700.10 YaApp_iOS/2610.2 YaApp_iOS_Browser/2610.2 Safari/604.1 SA/3 Version/26.5',
    expect: { browser: 'yandex', browserMajor: '26', os: 'ios', osVersion: '26', osFullVersion: '26.5' },
    labels: ['Яндекс Браузер 26.10', 'iOS 26.5', 'Телефон'],
  },
  {
    who: 'Safari on iOS 27, system frozen at 18',
    ua: `${IPHONE} Version/27.2 Mobile/15E148 Safari/604.1`,
    expect: { browser: 'safari', browserMajor: '27', os: 'ios', osVersion: '27', device: 'mobile', engine: 'webkit' },
    labels: ['Safari 27.2', 'iOS 27.2', 'Телефон'],
  },
  {
    who: 'Safari on iOS 17, nothing frozen',
    ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    expect: { os: 'ios', osVersion: '17', osFullVersion: '17.5.1', osVersionAtLeast: false },
    labels: ['Safari 17.5', 'iOS 17.5', 'Телефон'],
  },
  {
    who: 'Chrome on an iPhone that hides its version',
    ua: `${IPHONE} CriOS/157.0.8100.40 Mobile/15E148 Safari/604.1`,
    expect: { browser: 'chrome', browserMajor: '157', engine: 'webkit', os: 'ios', osVersion: '18', osVersionAtLeast: true },
    labels: ['Chrome 157', 'iOS 18 или новее', 'Телефон'],
  },
  {
    who: 'iPad that asks for desktop pages',
    ua: `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6 Safari/605.1.15`,
    page: { standalone: true, touchPoints: 5 },
    expect: { browser: 'safari', os: 'ios', osVersion: '26', device: 'tablet' },
    labels: ['Safari 26.6', 'iPadOS 26.6', 'Планшет'],
  },
  {
    who: 'a Mac with the same user agent',
    ua: `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6 Safari/605.1.15`,
    page: { standalone: false, touchPoints: 0 },
    expect: { os: 'macos', osVersion: '10.15', osVersionAtLeast: true, device: 'desktop' },
    labels: ['Safari 26.6', 'macOS 10.15 или новее', 'Компьютер'],
  },
  {
    who: 'Firefox that resists fingerprinting: touch points, but no Apple',
    ua: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Gecko/20100101 Firefox/153.0',
    page: { touchPoints: 5 },
    expect: { browser: 'firefox', os: 'macos', device: 'desktop' },
  },
  {
    who: 'Chrome on macOS 14 by its hint',
    ua: `${MAC} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Safari/537.36`,
    hints: chromiumHints('Google Chrome', '157.0.8100.45', { platform: 'macOS', platformVersion: '14.6.1' }),
    expect: { os: 'macos', osVersion: '14', osVersionAtLeast: false },
    labels: ['Chrome 157', 'macOS 14', 'Компьютер'],
  },
  {
    who: 'Chrome on Android, version and model frozen',
    ua: `${ANDROID} Chrome/157.0.0.0 Mobile Safari/537.36`,
    expect: { browser: 'chrome', os: 'android', osVersion: '10', osVersionAtLeast: true, device: 'mobile' },
    labels: ['Chrome 157', 'Android (версия скрыта)', 'Телефон'],
  },
  {
    who: 'the same with hints',
    ua: `${ANDROID} Chrome/157.0.0.0 Mobile Safari/537.36`,
    hints: chromiumHints('Google Chrome', '157.0.8100.45', {
      platform: 'Android',
      platformVersion: '15.0.0',
      model: 'Pixel 9',
      mobile: true,
    }),
    expect: { osVersion: '15', osVersionAtLeast: false, device: 'mobile' },
    labels: ['Chrome 157', 'Android 15', 'Телефон'],
  },
  {
    who: 'a tablet by its form factor',
    ua: `${ANDROID} Chrome/157.0.0.0 Mobile Safari/537.36`,
    hints: chromiumHints('Google Chrome', '157.0.8100.45', { platform: 'Android', platformVersion: '15.0.0', formFactors: ['Tablet'] }),
    expect: { device: 'tablet' },
  },
  { who: 'a tablet: no «Mobile» in the text', ua: `${ANDROID} Chrome/157.0.0.0 Safari/537.36`, expect: { device: 'tablet' } },
  {
    who: 'Microsoft Edge',
    ua: `${WIN10} Chrome/158.0.0.0 Safari/537.36 Edg/158.0.0.0`,
    expect: { browser: 'edge', browserMajor: '158', engine: 'blink' },
    labels: ['Microsoft Edge 158', 'Windows 10 или 11', 'Компьютер'],
  },
  {
    who: 'Chromium told to keep 99 in front',
    ua: `${WIN10} Chrome/99.112.0.0 Safari/537.36 Edg/99.112.0.0`,
    expect: { browser: 'edge', browserMajor: '112', engineMajor: '112' },
  },
  {
    who: 'old Edge',
    ua: `${WIN10} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`,
    expect: { browser: 'edge', browserMajor: '18', engine: 'edgehtml' },
  },
  {
    who: 'Opera, whose hint list carries the version of Chromium',
    ua: `${WIN10} Chrome/157.0.0.0 Safari/537.36 OPR/140.0.0.0`,
    hints: chromiumHints('Opera', '157.0.8100.45', { platform: 'Windows', platformVersion: '15.0.0' }),
    expect: { browser: 'opera', browserMajor: '140', engineMajor: '157' },
  },
  {
    who: 'HUAWEI Browser, whose hint carries the version of Chromium',
    ua: 'Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00; HMSCore 6.13.0.302) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.5735.196 HuaweiBrowser/15.0.4.312 Mobile Safari/537.36',
    hints: { brands: [{ brand: 'HuaweiBrowser', version: '114' }], platform: 'Android', platformVersion: '12' },
    expect: { browser: 'huawei', browserMajor: '15', os: 'harmonyos', osVersion: '' },
    labels: ['HUAWEI Браузер 15', 'HarmonyOS', 'Телефон'],
  },
  {
    who: 'Firefox on Windows',
    ua: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:109.0) Gecko/20100101 Firefox/118.0',
    expect: { browser: 'firefox', browserMajor: '118', engine: 'gecko', device: 'desktop' },
  },
  {
    who: 'Firefox on an iPhone',
    ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/150.0 Mobile/15E148 Safari/605.1.15',
    expect: { browser: 'firefox', browserMajor: '150', engine: 'webkit' },
  },
  {
    who: 'Internet Explorer 11',
    ua: 'Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko',
    expect: { browser: 'ie', browserMajor: '11', engine: 'trident' },
    labels: ['Internet Explorer 11', 'Windows 7', 'Компьютер'],
  },
  {
    who: 'Internet Explorer 11 in compatibility view',
    ua: 'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.1; Trident/7.0)',
    expect: { browser: 'ie', browserMajor: '11' },
  },
  {
    who: 'Samsung Internet',
    ua: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/31.0 Chrome/148.0.0.0 Mobile Safari/537.36',
    expect: { browser: 'samsung', browserMajor: '31', engineMajor: '148' },
  },
  {
    who: 'Samsung Internet asked for the desktop page',
    ua: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/31.0 Chrome/148.0.0.0 Safari/537.36',
    expect: { browser: 'samsung', os: 'android', osVersion: '' },
  },
  {
    who: 'Mi Browser',
    ua: 'Mozilla/5.0 (Linux; U; Android 13; ru-ru; 2201117TY Build/TKQ1.221114.001) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/112.0.5615.136 Mobile Safari/537.36 XiaoMi/MiuiBrowser/14.20.0',
    expect: { browser: 'miui', browserMajor: '14', engineMajor: '112' },
  },
  {
    who: 'UC Browser',
    ua: 'Mozilla/5.0 (Linux; U; Android 12; ru; M2101K6G Build/SKQ1) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/123.0.6312.80 UCBrowser/19.2.0.1390 Mobile Safari/537.36',
    expect: { browser: 'uc', browserMajor: '19', engineMajor: '123' },
  },
  {
    who: 'Baidu is not UC',
    ua: 'Mozilla/5.0 (Linux; Android 9; V1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0.4430.91 Mobile Safari/537.36 baidubrowser/7.19',
    expect: { browser: 'baidu' },
  },
  {
    who: 'Atom',
    ua: `${WIN10} Chrome/106.0.0.0 Atom/26.0.0.0 Safari/537.36`,
    expect: { browser: 'atom', browserMajor: '26', engineMajor: '106' },
    labels: ['Atom 26', 'Windows 10 или 11', 'Компьютер'],
  },
  {
    who: 'the Atom editor is not the browser',
    ua: `${WIN10} Atom/1.60.0 Chrome/87.0.4280.141 Electron/11.4.7 Safari/537.36`,
    expect: { browser: 'electron' },
  },
  {
    who: 'Sputnik',
    ua: `${WIN7} Chrome/64.0.3282.140 SputnikBrowser/4.1.2801.0 (GOST) Safari/537.36`,
    expect: { browser: 'sputnik', browserMajor: '4' },
  },
  {
    who: 'Amigo of Mail.ru',
    ua: `${WIN7} Chrome/61.0.3163.125 Amigo/61.0.3163.125 MRCHROME SOC Safari/537.36`,
    expect: { browser: 'mailru', browserMajor: '61' },
  },
  {
    who: 'Chromium-Gost',
    ua: `${LINUX} Chrome/148.0.0.0 Safari/537.36 (Chromium GOST)`,
    expect: { browser: 'chromium-gost', browserMajor: '148', os: 'linux' },
    labels: ['Chromium-Gost 148', 'Linux', 'Компьютер'],
  },
  {
    who: 'Chromium-Gost, token in the system part',
    ua: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; Chromium GOST) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36',
    expect: { browser: 'chromium-gost', browserMajor: '148' },
  },
  {
    who: 'SberBrowser',
    ua: `${WIN10} Chrome/142.0.0.0 Safari/537.36 SberBrowser/23.1.10.1`,
    expect: { browser: 'sber', browserMajor: '23' },
  },
  {
    who: 'Vivaldi that still says so',
    ua: `${WIN10} Chrome/98.0.4758.88 Safari/537.36 Vivaldi/4.3`,
    expect: { browser: 'vivaldi', browserMajor: '4' },
  },
  {
    who: 'Brave, seen by its navigator only',
    ua: `${WIN10} Chrome/157.0.0.0 Safari/537.36`,
    page: { brave: true },
    expect: { browser: 'brave', browserMajor: '157' },
  },
  {
    who: 'unbranded Chromium that only the hints tell',
    ua: `${WIN10} Chrome/148.0.0.0 Safari/537.36`,
    hints: {
      brands: [
        { brand: 'Chromium', version: '148' },
        { brand: 'Not_A Brand', version: '8' },
      ],
      platform: 'Windows',
      platformVersion: '10.0.0',
    },
    expect: { browser: 'chromium', browserMajor: '148' },
    labels: ['Chromium 148', 'Windows 10', 'Компьютер'],
  },
  {
    who: 'a brand unknown to us, by its hints',
    ua: `${ANDROID} Chrome/150.0.0.0 Mobile Safari/537.36`,
    hints: chromiumHints('Berezka Browser', '150.0.1.2', { platform: 'Android', platformVersion: '14.0.0', mobile: true }),
    expect: { browser: 'berezka', browserMajor: '150' },
    labels: ['Berezka 150', 'Android 14', 'Телефон'],
  },
  {
    who: 'a page inside an Android app',
    ua: 'Mozilla/5.0 (Linux; Android 14; SM-S911B Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/157.0.8100.40 Mobile Safari/537.36',
    expect: { browser: 'webview', browserMajor: '157', inApp: 'app' },
    labels: ['браузер внутри приложения, движок Chromium 157', 'Android 14', 'Телефон'],
  },
  {
    who: 'a page inside an iPhone app',
    ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
    expect: { browser: 'ios-webview', inApp: 'app', os: 'ios', osVersion: '17' },
  },
  {
    who: 'Telegram on Android',
    ua: 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.7800.1 Mobile Safari/537.36 Telegram-Android/12.4.1 (Xiaomi; Android 14; SDK 34; HIGH)',
    expect: { browser: 'telegram', inApp: 'telegram' },
    labels: ['браузер внутри Telegram, движок Chromium 150', 'Android 14', 'Телефон'],
  },
  {
    who: 'Telegram on an iPhone, seen by its bridge',
    ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
    page: { bridge: 'telegram' },
    expect: { inApp: 'telegram' },
    labels: ['браузер внутри Telegram', 'iOS 17.5', 'Телефон'],
  },
  {
    who: 'the Google app',
    ua: 'Mozilla/5.0 (Linux; Android 13; Pixel 6 Build/TQ1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.6099.43 Mobile Safari/537.36 GSA/15.2.36.28.arm64',
    expect: { browser: 'gsa', browserMajor: '15', inApp: 'app' },
  },
  {
    who: 'WebKitGTK, which is not Apple',
    ua: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15',
    expect: { engine: 'webkit', os: 'linux' },
  },
  {
    who: 'Opera 12',
    ua: 'Opera/9.80 (Windows NT 6.1; WOW64) Presto/2.12.388 Version/12.18',
    expect: { browser: 'opera', browserMajor: '12', engine: 'presto' },
  },
  {
    who: 'Mail.ru’s Chromium without Amigo',
    ua: `${WIN7} Chrome/55.0.2883.87 Safari/537.36 MRCHROME SOC`,
    expect: { browser: 'mailru', browserMajor: '55' },
  },
  {
    who: 'the Google app on an iPhone',
    ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) GSA/320.0.640 Mobile/15E148 Safari/604.1',
    expect: { browser: 'gsa', browserMajor: '320', os: 'ios', osVersion: '17' },
  },
  {
    who: 'Edge on Android',
    ua: `${ANDROID} Chrome/157.0.0.0 Mobile Safari/537.36 EdgA/157.0.0.0`,
    expect: { browser: 'edge', browserMajor: '157', device: 'mobile', inApp: '' },
  },
  {
    who: 'Edge on an iPad',
    ua: 'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 EdgiOS/125.0.2535.96 Mobile/15E148 Safari/604.1',
    expect: { browser: 'edge', browserMajor: '125', os: 'ios', osVersion: '17', device: 'tablet', engine: 'webkit' },
  },
  {
    who: 'Opera Mini on an iPhone',
    ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 12_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) OPiOS/16.0.15.124050 Mobile/15E148 Safari/9537.53',
    expect: { browser: 'opera-mini', browserMajor: '16', os: 'ios' },
  },
  {
    who: 'Opera Touch on an iPhone',
    ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.1 Mobile/15E148 Safari/604.1 OPT/3.4.0',
    expect: { browser: 'opera', browserMajor: '3', os: 'ios', osVersion: '16' },
  },
  {
    who: 'Opera GX on Android',
    ua: `${ANDROID} Chrome/150.0.0.0 Mobile Safari/537.36 OPX/3.2`,
    expect: { browser: 'opera', browserMajor: '3', engineMajor: '150' },
  },
  {
    who: 'Opera of a Yandex edition',
    ua: `${WIN10} Chrome/150.0.0.0 Safari/537.36 OPR/134.0.0.0 (Edition Yx 05)`,
    expect: { browser: 'opera', browserMajor: '134' },
  },
  {
    who: 'UC Browser on an iPhone: a browser, though it leaves Safari out',
    ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 14_4 like Mac OS X; ru) AppleWebKit/537.51.1 (KHTML, like Gecko) Mobile/18D52 UCBrowser/11.3.5.1203 Mobile',
    expect: { browser: 'uc', browserMajor: '11', os: 'ios', inApp: '' },
  },
  {
    who: 'Yandex Browser Lite',
    ua: 'Mozilla/5.0 (Linux; Android 9; Redmi 7A Build/PKQ1; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/119.0.6045.66 YaBrowser/23.3.0.293 (lite) Mobile Safari/537.36',
    expect: { browser: 'yandex', browserMajor: '23', engineMajor: '119' },
  },
  {
    who: 'HUAWEI Browser on HarmonyOS without Android',
    ua: 'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile HuaweiBrowser/5.0.4.300',
    expect: {
      browser: 'huawei',
      browserMajor: '5',
      os: 'harmonyos',
      osVersion: '5',
      device: 'mobile',
      engine: 'blink',
      engineMajor: '114',
    },
    labels: ['HUAWEI Браузер 5', 'HarmonyOS 5', 'Телефон'],
  },
  {
    who: 'the same on a tablet',
    ua: 'Mozilla/5.0 (Tablet; OpenHarmony 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 HuaweiBrowser/5.0.4.300',
    expect: { browser: 'huawei', os: 'harmonyos', device: 'tablet' },
  },
  {
    who: 'Internet Explorer 11 in compatibility view on Windows 10, whose preview counted its engine on',
    ua: 'Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; WOW64; Trident/8.0; .NET4.0C; .NET4.0E)',
    expect: { browser: 'ie', browserMajor: '11', os: 'windows', osVersion: '10' },
  },
  {
    who: 'Internet Explorer 9',
    ua: 'Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.0; Trident/5.0)',
    expect: { browser: 'ie', browserMajor: '9', os: 'windows', osVersion: 'vista' },
  },
  {
    who: 'Internet Explorer on a Windows Phone, which claims Android and iPhone',
    ua: 'Mozilla/5.0 (Mobile; Windows Phone 8.1; Android 4.0; ARM; Trident/7.0; Touch; rv:11.0; IEMobile/11.0; NOKIA; Lumia 520) like iPhone OS 7_0_3 Mac OS X AppleWebKit/537 (KHTML, like Gecko) Mobile Safari/537',
    expect: { browser: 'ie', browserMajor: '11', os: 'windows-phone', osFullVersion: '8.1', device: 'mobile' },
  },
  {
    who: 'VK on Android',
    ua: 'Mozilla/5.0 (Linux; Android 13; M2101K6G Build/TKQ1; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/150.0.7800.1 Mobile Safari/537.36 VKAndroidApp/8.150-31000 (Android 13; SDK 33; arm64-v8a; Xiaomi M2101K6G; ru; 2400x1080)',
    expect: { browser: 'vk', inApp: 'vk', engineMajor: '150' },
  },
  {
    who: 'Odnoklassniki on Android',
    ua: 'Mozilla/5.0 (Linux; Android 12; RMX3231 Build/SP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.7300.1 Mobile Safari/537.36 OKAndroid/25.11.4 b25110400 OkApp',
    expect: { browser: 'odnoklassniki', inApp: 'odnoklassniki' },
  },
  {
    who: 'Instagram on an iPhone: named by the library, a page inside an app all the same',
    ua: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21F79 Instagram 334.0.4.32.98 (iPhone14,5; iOS 17_5; ru_RU; ru; scale=3.00; 1170x2532)',
    expect: { browser: 'instagram', os: 'ios', inApp: 'app' },
  },
  {
    who: 'DuckDuckGo on Android',
    ua: 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.7300.1 Mobile DuckDuckGo/5 Safari/537.36',
    expect: { browser: 'duckduckgo', engineMajor: '140', inApp: '' },
  },
  {
    who: 'the browser of Android 4, before Chrome',
    ua: 'Mozilla/5.0 (Linux; U; Android 4.1.2; ru-ru; GT-I9300 Build/JZO54K) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30',
    expect: { browser: 'android', os: 'android', osVersion: '4.1', engine: 'webkit', device: 'mobile' },
  },
  {
    who: 'an old iPad',
    ua: 'Mozilla/5.0 (iPad; CPU OS 12_5_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1',
    expect: { browser: 'safari', os: 'ios', osVersion: '12', device: 'tablet' },
    labels: ['Safari 12.1', 'iPadOS 12.5', 'Планшет'],
  },
  ...[
    'BQ-1077L',
    'PMT4791_4G',
    'TS7247PL',
    'TB-7305X',
    'TB128FU',
    'TZ898',
    'MatePad Pro',
    'MiPad 4',
    '2410CRP4CG Redmi Pad',
    'VRD-W09',
  ].map((model): Visitor => ({
    who: `a tablet that claims to be mobile: ${model}`,
    ua: `Mozilla/5.0 (Linux; Android 11; ${model}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Mobile Safari/537.36`,
    expect: { device: 'tablet' },
  })),
  ...['BQ-6045L', 'LT5040PL', 'TA-1234', 'SM-A546E', 'RMX3231', 'CPH2185', 'moto g(30)', 'itel A551L', 'Infinix X6515', 'TECNO CK7n'].map(
    (model): Visitor => ({
      who: `a telephone: ${model}`,
      ua: `Mozilla/5.0 (Linux; Android 11; ${model}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Mobile Safari/537.36`,
      expect: { device: 'mobile' },
    }),
  ),
  {
    who: 'nothing at all',
    ua: '',
    expect: { browser: '', engine: '', os: '', device: '' },
    labels: ['Браузер не определён', 'Система не определена', 'Устройство не определено'],
  },
];
