import { browserId } from './brands.ts';
import { isTabletModel } from './device.ts';
import type { Finding } from './finding.ts';
import { lookup } from './lookup.ts';
import { namedVersion } from './system.ts';
import type { ClientHints, HintBrand } from './types.ts';
import { compareVersions, FIRST_BLINK, majorOf } from './versions.ts';

/**
 * Brands that name no browser: the engine, Yandex's second mark, and the noise Chromium adds so that nobody
 * relies on the list (« Not A;Brand», «Not:A-Brand»).
 */
const NO_BROWSER = /^(?:Chromium|Yowser)$|Not.*Brand/i;

const PLATFORMS: Readonly<Record<string, string>> = {
  windows: 'windows',
  macos: 'macos',
  android: 'android',
  linux: 'linux',
  ios: 'ios',
  'chrome os': 'chromeos',
  'chromium os': 'chromeos',
};

/**
 * Corrects what the user agent said by the client hints, field by field; a missing hint erases nothing.
 * Only Chromium gives hints, so with them a user agent of another engine is a mask.
 */
export function applyHints(ua: string, finding: Finding, hints: ClientHints | undefined): Finding {
  if (!hints) return finding;
  const engine = engineFrom(finding, hints);
  const masked = engine.engine !== undefined && finding.engine !== 'blink';
  const system = systemFrom(finding, hints);
  return {
    ...finding,
    ...browserFrom(ua, finding, hints, masked),
    ...engine,
    ...system,
    ...deviceFrom(system.os ?? finding.os, finding, hints),
  };
}

function brandsOf(hints: ClientHints): readonly HintBrand[] {
  return hints.fullVersionList?.length ? hints.fullVersionList : (hints.brands ?? []);
}

/** Browsers that the user agent can't tell from a brand built on them. */
const GENERIC = /^(?:chrome|chromium|webview|)$/;

function browserFrom(ua: string, finding: Finding, hints: ClientHints, masked: boolean): Partial<Finding> {
  const list = brandsOf(hints);
  const named = list.filter(({ brand }) => !NO_BROWSER.test(brand));
  for (const { brand, version } of named) {
    const browser = browserId(brand.toLowerCase());
    if (browser === finding.browser) return { browserVersion: finer(finding.browserVersion, version, hints.uaFullVersion) };
    if (masked || (GENERIC.test(finding.browser) && browser !== 'chrome'))
      return { browser, browserVersion: ownVersion(ua, brand) || version };
  }
  // An unbranded build of Chromium says «Chrome» in its user agent and only «Chromium» in its brands.
  return finding.browser === 'chrome' && list.length > 0 && named.length === 0 ? { browser: 'chromium' } : {};
}

/** Some brands carry Chromium's version in the hints and their own in the user agent. */
function ownVersion(ua: string, brand: string): string {
  const start = ua.indexOf(`${brand}/`);
  return start < 0 ? '' : (/^[\d.]+/.exec(ua.slice(start + brand.length + 1))?.[0] ?? '');
}

/**
 * The most exact of several accounts of one version. A different major is another thing's version:
 * the lists of Opera and Huawei carry Chromium's, so the user agent's major stands.
 */
function finer(version: string, ...others: readonly (string | undefined)[]): string {
  let best = version;
  for (const other of others) {
    if (other !== undefined && majorOf(other) === majorOf(version) && compareVersions(other, best) > 0) best = other;
  }
  return best;
}

function engineFrom(finding: Finding, hints: ClientHints): Partial<Finding> {
  const chromium = brandsOf(hints).filter(({ brand }) => brand === 'Chromium')[0];
  if (!chromium || Number(majorOf(chromium.version)) < FIRST_BLINK) return {};
  const same = majorOf(chromium.version) === majorOf(finding.engineVersion);
  return { engine: 'blink', engineVersion: same ? finer(finding.engineVersion, chromium.version) : chromium.version };
}

function systemFrom(finding: Finding, hints: ClientHints): Partial<Finding> {
  const os = lookup(PLATFORMS, (hints.platform ?? '').toLowerCase());
  // These two call themselves Android and Linux in the hints; the user agent knows better.
  if (os === undefined || finding.os === 'harmonyos' || finding.os === 'fireos' || finding.os === 'chromeos') return {};
  const version = hintedVersion(os, hints.platformVersion ?? '');
  if (version !== '')
    return { os, osVersion: version, osFullVersion: os === 'windows' ? version : (hints.platformVersion ?? ''), osVersionAtLeast: false };
  return os === finding.os ? {} : { os, osVersion: '', osFullVersion: '', osVersionAtLeast: false };
}

/** Empty when the hint doesn't tell: on Linux it is the kernel's or nothing, and some browsers send 0.0.0. */
function hintedVersion(os: string, platformVersion: string): string {
  if (os === 'linux' || majorOf(platformVersion) === '') return '';
  if (os === 'windows') return windowsVersion(platformVersion);
  return namedVersion(os, platformVersion);
}

/**
 * Windows by its hint: 13 and above is 11, 1 to 10 is 10, and 0.1, 0.2, 0.3 are 7, 8, 8.1
 * (learn.microsoft.com/microsoft-edge/web-platform/how-to-detect-win11).
 */
function windowsVersion(platformVersion: string): string {
  const major = Number(majorOf(platformVersion));
  if (major >= 13) return '11';
  if (major >= 1) return '10';
  return lookup({ '0.1': '7', '0.2': '8', '0.3': '8.1' }, platformVersion.slice(0, 3)) ?? '';
}

function deviceFrom(os: string, finding: Finding, hints: ClientHints): Partial<Finding> {
  const factors = hints.formFactors ?? [];
  if (factors.indexOf('Tablet') >= 0 || isTabletModel(hints.model ?? '')) return { device: 'tablet' };
  // A mobile user agent on a desktop system is a mask (the developer tools' phone view, a crawler).
  if (hints.mobile === false && /^(?:windows|macos|linux)$/.test(os) && finding.os !== os) return { device: 'desktop' };
  return {};
}
