import { browserId } from './brands.ts';
import { isTabletModel } from './device.ts';
import type { Finding } from './finding.ts';
import { lookup } from './lookup.ts';
import { namedVersion, systemId } from './system.ts';
import type { ClientHints, HintBrand } from './types.ts';
import { capture, compareVersions, FIRST_BLINK, majorOf } from './versions.ts';

/**
 * Brands that name no browser: the engine, Yandex's second mark, and the noise Chromium adds so that nobody
 * relies on the list (« Not A;Brand», «Not:A-Brand»).
 */
const NO_BROWSER = /^(?:Chromium|Yowser)$|Not.*Brand/i;

/** Platforms that a hint can be believed about. */
const PLATFORMS = /^(?:windows|macos|android|linux|ios|chromeos)$/;
/** These call themselves Android and Linux in the hints; the user agent knows better. */
const DISGUISED = /^(?:harmonyos|fireos|chromeos)$/;

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

function brandsOf({ fullVersionList = [], brands = [] }: ClientHints): readonly HintBrand[] {
  return fullVersionList.length > 0 ? fullVersionList : brands;
}

/** Browsers that the user agent can't tell from a brand built on them. */
const GENERIC = /^(?:chrome|chromium|webview|)$/;

function browserFrom(ua: string, finding: Finding, hints: ClientHints, masked: boolean): Partial<Finding> {
  const list = brandsOf(hints);
  const named = list.filter(({ brand }) => !NO_BROWSER.test(brand));
  for (const { brand, version } of named) {
    const browser = browserId(brand.toLowerCase());
    if (browser === finding.browser) return { browserVersion: finer(finer(finding.browserVersion, version), hints.uaFullVersion) };
    if (masked || (GENERIC.test(finding.browser) && browser !== 'chrome'))
      return { browser, browserVersion: ownVersion(ua, brand) || version };
  }
  // An unbranded build of Chromium says «Chrome» in its user agent and only «Chromium» in its brands.
  return finding.browser === 'chrome' && list.length > 0 && named.length === 0 ? { browser: 'chromium' } : {};
}

/** Some brands carry Chromium's version in the hints and their own in the user agent. */
function ownVersion(ua: string, brand: string): string {
  const start = ua.indexOf(`${brand}/`);
  return start < 0 ? '' : capture(/^([\d.]+)/, ua.slice(start + brand.length + 1));
}

/**
 * The more exact of two accounts of one version. A different major is another thing's version:
 * the lists of Opera and Huawei carry Chromium's, so the user agent's major stands.
 */
function finer(version: string, other = ''): string {
  return majorOf(other) === majorOf(version) && compareVersions(other, version) > 0 ? other : version;
}

function engineFrom(finding: Finding, hints: ClientHints): Partial<Finding> {
  const chromium = brandsOf(hints).filter(({ brand }) => brand === 'Chromium')[0];
  if (!chromium || Number(majorOf(chromium.version)) < FIRST_BLINK) return {};
  const same = majorOf(chromium.version) === majorOf(finding.engineVersion);
  return { engine: 'blink', engineVersion: same ? finer(finding.engineVersion, chromium.version) : chromium.version };
}

function systemFrom(finding: Finding, hints: ClientHints): Partial<Finding> {
  const { platform = '', platformVersion = '' } = hints;
  const os = systemId(platform.toLowerCase());
  if (!PLATFORMS.test(os) || DISGUISED.test(finding.os)) return {};
  const osVersion = hintedVersion(os, platformVersion);
  if (osVersion === '' && os === finding.os) return {};
  const osFullVersion = os === 'windows' || osVersion === '' ? osVersion : platformVersion;
  return { os, osVersion, osFullVersion, osVersionAtLeast: false };
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
  const { formFactors = [], model = '', mobile } = hints;
  if (formFactors.indexOf('Tablet') >= 0 || isTabletModel(model)) return { device: 'tablet' };
  // A mobile user agent on a desktop system is a mask (the developer tools' phone view, a crawler).
  if (mobile === false && /^(?:windows|macos|linux)$/.test(os) && finding.os !== os) return { device: 'desktop' };
  return {};
}
