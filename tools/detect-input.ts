import type { ClientHints, DetectInput, HintBrand } from '../src/core/environment/types.ts';

/**
 * Reads one line of `detect --batch`: `{"ua": "…", "hints"?: {…}}`, hints as `getHighEntropyValues()` gives them.
 * Returns the input, or one sentence on what is wrong with the line. Unknown fields are ignored: labelled sets have them.
 */
export function readDetectInput(line: string): DetectInput | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  if (!isRecord(value)) return 'not a JSON object';
  if (typeof value['ua'] !== 'string') return '«ua» must be a string';
  if (value['hints'] === undefined || value['hints'] === null) return { ua: value['ua'] };
  if (!isRecord(value['hints'])) return '«hints» must be an object';
  const hints = readHints(value['hints']);
  return typeof hints === 'string' ? hints : { ua: value['ua'], hints };
}

const TEXTS = ['platform', 'platformVersion', 'model', 'uaFullVersion'] as const;
const LISTS = ['brands', 'fullVersionList'] as const;

function readHints(value: Readonly<Record<string, unknown>>): ClientHints | string {
  const hints: { -readonly [Key in keyof ClientHints]: ClientHints[Key] } = {};
  for (const name of TEXTS) {
    const text = value[name];
    if (text === undefined || text === null) continue;
    if (typeof text !== 'string') return `«hints.${name}» must be a string`;
    hints[name] = text;
  }
  for (const name of LISTS) {
    const list = value[name];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list) || !list.every(isBrand)) return `«hints.${name}» must be a list of {"brand","version"}`;
    hints[name] = list;
  }
  const { mobile, formFactors } = value;
  if (mobile !== undefined && mobile !== null) {
    if (typeof mobile !== 'boolean') return '«hints.mobile» must be true or false';
    hints.mobile = mobile;
  }
  if (formFactors !== undefined && formFactors !== null) {
    if (!Array.isArray(formFactors) || !formFactors.every((factor) => typeof factor === 'string'))
      return '«hints.formFactors» must be a list of strings';
    hints.formFactors = formFactors;
  }
  return hints;
}

function isBrand(value: unknown): value is HintBrand {
  return isRecord(value) && typeof value['brand'] === 'string' && typeof value['version'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
