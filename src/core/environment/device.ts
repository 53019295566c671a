import { lookup } from './lookup.ts';
import type { DeviceKind } from './types.ts';

/** The library's words for kinds of devices; it has more, which say nothing to a visitor. */
const KINDS: Readonly<Record<string, DeviceKind>> = {
  mobile: 'mobile',
  tablet: 'tablet',
  smarttv: 'tv',
  console: 'console',
  wearable: 'wearable',
};

const DESKTOP_SYSTEMS = /^(?:windows|macos|linux|chromeos|[a-z]*bsd)$/;

/**
 * Signs of a tablet in the model's place: the words themselves (MiPad, AirTab 7, the Yandex app's own `/apad`), and how
 * makers number theirs: Huawei and Honor `-W09` (Wi-Fi only), Samsung `SM-T`, Lenovo `TB-X`, Prestigio `PMT`, Irbis `TZ`,
 * Digma `TS8289PL`, BQ by its inches (`BQ-8077L` is 8, `BQ-1025L` 10; telephones begin with 4 to 6).
 */
const TABLET_MODEL =
  /(?:pad|tab|tablet)(?![a-z])|-W\d[09]|\b(?:SM-[TX]\d|TB-?[JX]?\d{3}|TB\d-\w|YT\d?-[JX]|PM[PT]\d{4}|TZ\d{2,3}\b|(?:C|M|P|T)S\d{4}[MPR]|BQ-[1789]\d{3})/i;

/** Whether a model's name is a tablet's by a general sign; false says nothing. */
export function isTabletModel(model: string): boolean {
  return TABLET_MODEL.test(model);
}

/** Telephones whose page asked for is the mobile one; a tablet's Chromium leaves the word out (developer.chrome.com, user agent). */
const MOBILE = /\bMobile\b/;

/** The kind of device: the library's word, corrected by general signs of a tablet, else by the system. */
export function deviceOf(ua: string, type: string, os: string): DeviceKind | '' {
  const kind = lookup(KINDS, type);
  if (kind === 'tv' || kind === 'console' || kind === 'wearable') return kind;
  if (os === 'android' || os === 'harmonyos' || os === 'fireos') return androidDevice(ua, kind);
  // «Touch» in Internet Explorer's text stands for tablets of the Windows 8 time.
  if (os === 'windows') return /\bTrident\//.test(ua) && /; Touch\b/.test(ua) ? 'tablet' : 'desktop';
  return kind ?? (DESKTOP_SYSTEMS.test(os) ? 'desktop' : '');
}

function androidDevice(ua: string, kind: DeviceKind | undefined): DeviceKind | '' {
  if (isTabletModel(ua)) return 'tablet';
  if (/\bSafari\//.test(ua) && /\bChrome\//.test(ua) && !MOBILE.test(ua)) return 'tablet';
  return kind ?? 'mobile';
}
