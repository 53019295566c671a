import { brandOf, browserId } from './brands.ts';
import { deviceOf } from './device.ts';
import type { Finding } from './finding.ts';
import { applyHints } from './hints.ts';
import { systemOf } from './system.ts';
import type { DetectInput, Environment, PageSigns } from './types.ts';
import { parseUserAgent, type ParsedUserAgent } from './user-agent.ts';
import { capture, FIRST_BLINK, majorOf } from './versions.ts';

/** Longer texts are not user agents of browsers; the brand tokens of the longest known ones end before this. */
const MAX_LENGTH = 1000;

/**
 * Tells browser, engine, system and device from what a page can read.
 *
 * Takes the user agent, the high-entropy client hints if the browser gives them, and signs only a page can see.
 * Never throws, whatever the strings hold; what can't be known is an empty string.
 */
export function detect(input: DetectInput): Environment {
  const ua = input.ua.slice(0, MAX_LENGTH);
  const finding = tidy(applySigns(applyHints(ua, fromUserAgent(ua), input.hints), input.page));
  return { ...finding, browserMajor: majorOf(finding.browserVersion), engineMajor: majorOf(finding.engineVersion) };
}

/** Bounds what goes on: names and versions come from the visitor's browser, which may send anything. */
function tidy(finding: Finding): Finding {
  return {
    ...finding,
    browser: tidyName(finding.browser),
    browserVersion: tidyVersion(finding.browserVersion),
    engine: tidyName(finding.engine),
    engineVersion: tidyVersion(finding.engineVersion),
    os: tidyName(finding.os),
    osVersion: tidyVersion(finding.osVersion),
    osFullVersion: tidyVersion(finding.osFullVersion),
  };
}

function tidyName(name: string): string {
  return name.replace(/[^a-zа-яё0-9 +.-]/g, '').slice(0, 30);
}

function tidyVersion(version: string): string {
  return capture(/^([\w.]{0,24})/, version);
}

function fromUserAgent(ua: string): Finding {
  const parsed = parseUserAgent(ua);
  const { browser, version } = browserOf(ua, parsed);
  const engine = engineOf(ua, parsed);
  const system = systemOf(ua, parsed);
  return {
    browser,
    browserVersion: version,
    ...engine,
    ...system,
    device: deviceOf(ua, parsed.device, system.os),
    inApp: inAppOf(ua, browser, system.os),
  };
}

function browserOf(ua: string, parsed: ParsedUserAgent): { readonly browser: string; readonly version: string } {
  const brand = brandOf(ua);
  const chrome = chromeVersion(ua);
  if (brand) return { browser: brand.browser, version: unhideMajor(brand.version) || chrome };
  // Internet Explorer in compatibility view names itself 7–10; the engine doesn't lie: Trident/7.0 is 11, the last.
  const trident = capture(/\bTrident\/(\d)/, ua);
  if (trident) return { browser: 'ie', version: String(Math.min(Number(trident) + 4, 11)) };
  const browser = browserId(parsed.browser);
  // «Version/4.0 Chrome/80» is the system's web view, whatever else the text says.
  if (browser === 'android' && chrome !== '') return { browser: 'webview', version: chrome };
  if (browser === 'webkit' && /\b(?:iPhone|iPad|iPod)\b/.test(ua)) return { browser: 'ios-webview', version: '' };
  return { browser, version: unhideMajor(parsed.browserVersion) };
}

function engineOf(ua: string, parsed: ParsedUserAgent): Pick<Finding, 'engine' | 'engineVersion'> {
  const chrome = chromeVersion(ua);
  if (parsed.engine !== 'edgehtml' && Number(majorOf(chrome)) >= FIRST_BLINK) return { engine: 'blink', engineVersion: chrome };
  return { engine: parsed.engine, engineVersion: parsed.engineVersion };
}

function chromeVersion(ua: string): string {
  return unhideMajor(capture(/\bChrome\/([\d.]+)/, ua));
}

/**
 * Chromium can be told to keep «99» in front and move its true three-digit major to the second place
 * (the flag `force-major-version-to-minor`, made for sites that couldn't read «100»): 99.123.1150 is 123.
 */
function unhideMajor(version: string): string {
  return version.replace(/^99\.(?=\d{3}\.)/, '');
}

function inAppOf(ua: string, browser: string, os: string): string {
  if (/^(?:telegram|vk|odnoklassniki)$/.test(browser)) return browser;
  // On iOS an app's own page names no Safari; the few browsers that do the same have tokens.
  const app = browser === 'webview' || / wv\)/.test(ua) || (os === 'ios' && !/\bSafari\//.test(ua) && !brandOf(ua));
  return app ? 'app' : '';
}

function applySigns(finding: Finding, { bridge, brave, standalone, touchPoints = 0 }: PageSigns = {}): Finding {
  const signed = bridge ? { ...finding, inApp: bridge } : finding;
  // Brave looks like Chrome in the user agent and in the hints; the version stays Chromium's.
  if (brave && finding.browser === 'chrome') return { ...signed, browser: 'brave' };
  // An iPad asks for desktop pages by default. Firefox that resists fingerprinting also claims five touch points,
  // hence `standalone` too, which only Apple's touch devices have.
  if (finding.os === 'macos' && standalone && touchPoints > 2) {
    const version = finding.browser === 'safari' ? finding.browserVersion : '';
    return { ...signed, os: 'ios', osVersion: majorOf(version), osFullVersion: version, osVersionAtLeast: false, device: 'tablet' };
  }
  return signed;
}
