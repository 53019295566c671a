import { lookup } from './lookup.ts';
import type { Environment } from './types.ts';
import type { ParsedUserAgent } from './user-agent.ts';
import { capture, majorOf } from './versions.ts';

const NAMES: Readonly<Record<string, string>> = {
  'mac os': 'macos',
  'chrome os': 'chromeos',
  'chromium os': 'chromeos',
  'windows phone': 'windows-phone',
  'windows mobile': 'windows-phone',
  'windows iot': 'windows',
};

/** The distributions that ua-parser-js tells apart and a visitor's help needn't. */
const LINUX =
  /ubuntu|debian|suse|gentoo|arch|slackware|fedora|mandriva|centos|linux|red ?hat|linpus|raspbian|deepin|manjaro|elementary|mint|mageia|gnu/;

export type System = Pick<Environment, 'os' | 'osVersion' | 'osFullVersion' | 'osVersionAtLeast'>;

/** System and its version as people name it; see `Environment.osVersion`. */
export function systemOf(ua: string, parsed: ParsedUserAgent): System {
  const os = systemName(ua, parsed.os);
  const osFullVersion = toldVersion(ua, os, parsed);
  const osVersion = namedVersion(os, osFullVersion);
  return { os, osVersion, osFullVersion, osVersionAtLeast: hidesVersion(ua, os, osVersion) };
}

/** The project's id of a system by its name in lower case, as ua-parser-js or a client hint gives it. */
export function systemId(name: string): string {
  return lookup(NAMES, name) ?? name;
}

function toldVersion(ua: string, os: string, parsed: ParsedUserAgent): string {
  if (os === 'ios') return iosVersion(ua, parsed.osVersion);
  // «Android 12; HarmonyOS»: the number is of the Android it stands in for.
  if (os === 'harmonyos') return capture(/Harmony(?:OS)?[ /]([\d.]+)/, ua);
  return os === systemId(parsed.os) ? parsed.osVersion : '';
}

function systemName(ua: string, told: string): string {
  if (/\b(?:HarmonyOS|OpenHarmony)\b/.test(ua)) return 'harmonyos';
  if (/\bSilk\//.test(ua) && told === 'android') return 'fireos';
  // Samsung Internet runs on Android only; asked for the desktop page (and on DeX) it claims Linux.
  if (LINUX.test(told)) return /\bSamsungBrowser\//.test(ua) ? 'android' : 'linux';
  return systemId(told);
}

/** The versions at which user agents were frozen: whoever shows one of these may run a newer system. */
function hidesVersion(ua: string, os: string, version: string): boolean {
  if (os === 'windows') return version === '10';
  if (os === 'macos') return version === '10.15';
  if (os === 'android') return /; Android 10; K\)/.test(ua);
  return os === 'ios' && version === '18' && !/\bVersion\/18/.test(ua);
}

/** A raw version in the form people use: macOS 10.x whole and then major, Android 4.x whole and then major. */
export function namedVersion(os: string, version: string): string {
  const major = majorOf(version);
  const firstTwo = capture(/^(\d+\.\d+)/, version) || major;
  if (os === 'linux') return '';
  if (os === 'windows') return version === '10.0' ? '10' : version;
  // Before macOS 11 had its name, its betas called themselves 10.16.
  if (os === 'macos') return major === '10' ? firstTwo.replace('10.16', '11') : major;
  if (os === 'android') return Number(major) < 5 ? firstTwo : major;
  return major;
}

/** Since iOS 26 Safari freezes the system's version at 18 and tells the true one as its own, anywhere in the text. */
function iosVersion(ua: string, version: string): string {
  const safari = capture(/\bVersion\/([\d.]+)/, ua);
  return Number(majorOf(safari)) >= 26 ? safari : version;
}
