import type { ClientHints, HintBrand } from '../../src/core/environment/types.ts';

/**
 * Turns `Sec-CH-UA-*` request headers, as fixtures of server-side libraries record them, into what
 * `navigator.userAgentData.getHighEntropyValues()` would give to a page. Unknown headers are ignored.
 */
export function hintsFromHeaders(headers: Readonly<Record<string, string>>): ClientHints {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    values.set(name.toLowerCase().replace('sec-ch-ua', '').replace(/^-/, ''), value);
  }
  const plain = (name: string): string | undefined => values.get(name)?.trim().replace(/^"|"$/g, '');
  const hints: { -readonly [Key in keyof ClientHints]: ClientHints[Key] } = {};
  const brands = values.get('');
  if (brands !== undefined) hints.brands = parseBrands(brands);
  const list = values.get('full-version-list');
  if (list !== undefined) hints.fullVersionList = parseBrands(list);
  const mobile = values.get('mobile');
  if (mobile !== undefined) hints.mobile = mobile.includes('1');
  const platform = plain('platform');
  if (platform !== undefined) hints.platform = platform;
  const platformVersion = plain('platform-version');
  if (platformVersion !== undefined) hints.platformVersion = platformVersion;
  const model = plain('model');
  if (model !== undefined) hints.model = model;
  const full = plain('full-version');
  if (full !== undefined) hints.uaFullVersion = full;
  const factors = values.get('form-factors');
  if (factors !== undefined) hints.formFactors = [...factors.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  return hints;
}

function parseBrands(header: string): HintBrand[] {
  return [...header.matchAll(/"((?:[^"\\]|\\.)*)"\s*;\s*v="?([^",]*)"?/g)].map((match) => ({
    brand: (match[1] ?? '').replace(/\\(.)/g, '$1'),
    version: match[2] ?? '',
  }));
}
