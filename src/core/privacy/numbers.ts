import { isPersonalInn, isSnils, passesLuhn } from './checks.ts';
import type { PersonalKind } from './kinds.ts';
import { labelNear, readSegment, type Group, type LabelClass, type Run, type Segment } from './segment.ts';

/** A possible finding; where two overlap, the heavier one stays. */
export interface Candidate {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Consecutive groups of one run, looked at as one number. */
interface Window {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Lengths of the groups: «3-3-3-2». */
  readonly shape: string;
  /** The window is the whole run: no other digits stand beside it. */
  readonly whole: boolean;
  readonly plus: boolean;
  readonly bracket: boolean;
  /** A dot or a slash joins two groups. */
  readonly dotted: boolean;
  /** Four numbers up to 255 with dots between: an address of a network. */
  readonly address: boolean;
  readonly label: LabelClass | undefined;
}

type Verdict = { readonly kind: PersonalKind; readonly weight: number } | undefined;

const LONGEST = 19;
/** The most groups a usual notation has («8 916 123 45 67»); longer rows count only as a whole. */
const MOST_GROUPS = 5;

/** First digits that no series of a Russian passport has, because no region has them (ОКАТО). */
const noRegion = /^(?:00|02|06|09|13|16|21|23|31|39|43|48|51|55|59|62|72|74)/;

/** The third and fourth digit are the year the form was printed: 1997 on. Bare digits must fit both to be taken for a passport. */
function looksLikePassport(digits: string): boolean {
  const year = Number(digits.slice(2, 4));
  return !noRegion.test(digits) && (year >= 97 || year <= 30);
}

function isDate(groups: Run): boolean {
  for (let index = 0; index + 2 < groups.length; index += 1) {
    const [a, b, c] = [groups[index], groups[index + 1], groups[index + 2]];
    if (!a || !b || !c) continue;
    const year = (digits: string): boolean => /^(19|20)\d\d$/.test(digits);
    const small = (digits: string, most: number): boolean => digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= most;
    if (year(c.digits) && small(a.digits, 31) && small(b.digits, 12)) return true;
    if (year(a.digits) && small(b.digits, 12) && small(c.digits, 31)) return true;
  }
  return false;
}

/** A stamp such as 20261121143000 is a time, not a card. */
const timestamp = /^20[0-4]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/;

/** Groups of a national telephone number with its 7 or 8. */
const nationalShapes = /^(1-3-3-2-2|1-3-3-4|1-3-7|1-10|1-3-2-2-3|1-3-4-3|1-4-6|1-4-3-3|1-4-2-2-2|1-5-5|4-3-2-2|4-3-4|4-7|1-3-5-2|1-3-2-5)$/;

function snils(window: Window): Verdict {
  if (window.digits.length !== 11) return undefined;
  const usual = window.shape === '3-3-3-2' || window.shape === '9-2' || window.shape === '11';
  if (window.label === 'snils' && (usual || (window.whole && !nationalShapes.test(window.shape)))) return { kind: 'snils', weight: 95 };
  if (!isSnils(window.digits)) return undefined;
  if (window.label === 'reference' && window.shape === '11') return undefined;
  if (window.shape === '3-3-3-2') return { kind: 'snils', weight: 88 };
  const grouped = window.whole && !window.dotted && !nationalShapes.test(window.shape);
  return usual || grouped ? { kind: 'snils', weight: 80 } : undefined;
}

function inn(window: Window): Verdict {
  const { digits, shape, label } = window;
  // Ten digits are an organisation's, but a person who calls them «мой ИНН» may have lost two.
  if (label === 'inn' && window.whole && shape === '10') return { kind: 'inn', weight: 95 };
  if (digits.length !== 12 || !(window.whole || shape === '12')) return undefined;
  // Dots in other places make a version: 10.0.19045.4400.
  if (window.dotted && !/^(?:4-4-4|3-3-3-3)$/.test(shape)) return undefined;
  if (label === 'inn') return { kind: 'inn', weight: 95 };
  if (!isPersonalInn(digits)) return undefined;
  if (shape === '12') return label === 'reference' ? undefined : { kind: 'inn', weight: 80 };
  return { kind: 'inn', weight: 78 };
}

/** Cards begin with 2–6 (Мир, American Express, Visa, Mastercard, UnionPay and Maestro); other first digits need the word «карта». */
function cardOrPolicy(window: Window): Verdict {
  const { digits, shape, label } = window;
  if (digits.length < 13 || digits.length > LONGEST) return undefined;
  const single = shape === String(digits.length);
  const byFours = /^4-4-4(-4)?(-4)?(-[1-4])?$/.test(shape) || shape === '4-6-5';
  if (!(single || byFours || (window.whole && !window.dotted) || (window.whole && label === 'card'))) return undefined;
  const sixteen = digits.length === 16;
  if (label === 'oms' && sixteen) return { kind: 'oms', weight: 95 };
  if (label === 'card' && (passesLuhn(digits) || (sixteen && (single || byFours)))) return { kind: 'card', weight: 95 };
  if (!passesLuhn(digits) || (single && label === 'reference') || timestamp.test(digits)) return undefined;
  if (/^[2-6]/.test(digits)) return { kind: 'card', weight: 84 };
  return sixteen ? { kind: 'oms', weight: 82 } : undefined;
}

function passport(window: Window): Verdict {
  const { digits, shape, label } = window;
  if (label === 'division' && shape === '3-3' && window.whole) return { kind: 'passport', weight: 90 };
  if (label === 'passport' || label === 'series') {
    if (digits.length === 10 && (window.whole || shape === '4-6' || shape === '2-2-6')) return { kind: 'passport', weight: 95 };
    if (digits.length === 9 && window.whole && (shape === '9' || shape === '2-7')) return { kind: 'passport', weight: 92 };
    const part = shape === '6' || (label === 'series' && (shape === '4' || shape === '2-2'));
    return part && window.whole ? { kind: 'passport', weight: 70 } : undefined;
  }
  if (digits.length !== 10 || label === 'reference' || label === 'phone' || label === 'inn' || window.dotted) return undefined;
  if (shape === '2-2-6' || shape === '4-6') return { kind: 'passport', weight: 74 };
  return shape === '10' && label !== 'error' && looksLikePassport(digits) ? { kind: 'passport', weight: 66 } : undefined;
}

const localShapes = /^(3-3-2-2|3-3-4|3-7|4-2-2-2|4-6|5-5|3-2-2-3|3-4-3|5-1-2-2)$/;

/** Numbers of 8 800 are free lines of organisations: nobody's personal number. */
export const freeLine = /^[78]?800\d{7}$/;

function phone(window: Window): Verdict {
  const { digits, shape, label, plus } = window;
  if (freeLine.test(digits)) return undefined;
  if (plus) {
    const known = digits.startsWith('7') ? digits.length === 11 : digits.length >= 10 && digits.length <= 15;
    return known && (window.whole || nationalShapes.test(shape) || shape === String(digits.length))
      ? { kind: 'phone', weight: 93 }
      : undefined;
  }
  if (label === 'reference' || label === 'snils' || label === 'inn' || label === 'passport') {
    const unmistakable = digits.length === 11 && /^[78]/.test(digits) && nationalShapes.test(shape) && shape !== '1-10';
    return unmistakable ? { kind: 'phone', weight: 76 } : undefined;
  }
  if (label === 'phone' && window.whole && (digits.length === 10 || digits.length === 11)) return { kind: 'phone', weight: 94 };
  if (label === 'phone' && window.whole && /^[1-9]\d{5,6}$/.test(digits) && shape.length <= 5) return { kind: 'phone', weight: 72 };
  if (digits.length === 11 && /^[78][2-9]/.test(digits)) {
    if (nationalShapes.test(shape)) return { kind: 'phone', weight: 86 };
    if (shape === '11' && /^[78][3489]/.test(digits)) return { kind: 'phone', weight: 81 };
    if (window.whole && /^[78]9/.test(digits)) return { kind: 'phone', weight: 79 };
  }
  if (digits.length === 10 && /^[3489]/.test(digits)) {
    if (localShapes.test(shape) && shape !== '4-6' && (digits.startsWith('9') || window.bracket || shape === '3-3-2-2')) {
      return { kind: 'phone', weight: 77 };
    }
    if (shape === '10' && label !== 'error' && digits.startsWith('9')) return { kind: 'phone', weight: 68 };
  }
  return digits.length === 7 && shape === '3-2-2' && window.whole && !window.dotted ? { kind: 'phone', weight: 64 } : undefined;
}

const rules = [snils, inn, cardOrPolicy, passport, phone];

function windowOf(segment: Segment, run: Run, from: number, to: number, digits: string): Window {
  const groups = run.slice(from, to + 1);
  const first = groups[0] as Group;
  const last = groups[groups.length - 1] as Group;
  const before = segment.text.slice(Math.max(0, first.start - 3), first.start);
  const plus = /\+\s?\(?$/.test(before);
  const bracket = /\($/.test(before) || /[()]/.test(segment.text.slice(first.start, last.end));
  const between = groups.slice(1).map((group, index) => segment.text.slice((groups[index] as Group).end, group.start));
  const lead = plus ? /\+\s?\(?$/.exec(before) : /\($/.exec(before);
  return {
    start: first.start - (bracket || plus ? (lead?.[0].length ?? 0) : 0),
    end: last.end,
    digits,
    shape: groups.map((group) => group.digits.length).join('-'),
    whole: from === 0 && to === run.length - 1,
    plus,
    bracket,
    dotted: between.some((part) => /[./]/.test(part)),
    address: groups.length === 4 && between.join('') === '...' && groups.every((group) => Number(group.digits) < 256),
    label: labelNear(segment, first.start, last.end),
  };
}

/** Digits glued to Latin letters are codes of errors, hashes and names of files, not numbers of a person. */
function gluedToLatin(text: string, start: number, end: number): boolean {
  return /[A-Za-z][\w-]{0,40}$/.test(text.slice(Math.max(0, start - 42), start)) || /^[\w-]{0,40}[A-Za-z]/.test(text.slice(end, end + 42));
}

function judge(window: Window, groups: Run): Candidate | undefined {
  let best: Verdict;
  for (const rule of rules) {
    const verdict = rule(window);
    if (verdict && verdict.weight > (best?.weight ?? 0)) best = verdict;
  }
  if (!best) return undefined;
  const named = best.weight >= 90;
  if (window.address && best.kind !== 'snils') return undefined;
  return !named && isDate(groups) ? undefined : { ...best, start: window.start, end: window.end };
}

/** «серия 4510 номер 123456», «45 10 № 123456»: a passport with words between its parts. */
function passportsInWords(segment: Segment): Candidate[] {
  const found: Candidate[] = [];
  const pattern = /(\d{2}[\s-]{0,2}\d{2})([\s,:;.—–-]{0,4}(?:номер|ном|№|n|no|нр|н)[\s.:№]{0,4})(\d{6})(?!\d)/g;
  for (let match = pattern.exec(segment.lower); match; match = pattern.exec(segment.lower)) {
    if (/\d/.test(segment.lower.charAt(match.index - 1))) continue;
    const label = labelNear(segment, match.index, match.index + match[0].length);
    if (label === 'reference') continue;
    found.push({ kind: 'passport', start: match.index, end: match.index + match[0].length, weight: 96 });
  }
  return found;
}

/** СНИЛС, ИНН, cards, policies, passports and telephone numbers of a stretch of text. */
export function findNumbers(segment: Segment): Candidate[] {
  const found: Candidate[] = passportsInWords(segment);
  for (const run of segment.runs) {
    for (let from = 0; from < run.length; from += 1) {
      let digits = '';
      for (let to = from; to < run.length; to += 1) {
        digits += (run[to] as Group).digits;
        if (digits.length > LONGEST) break;
        const whole = from === 0 && to === run.length - 1;
        if (digits.length < 4 || (!whole && to - from >= MOST_GROUPS)) continue;
        const window = windowOf(segment, run, from, to, digits);
        if (gluedToLatin(segment.text, window.start, window.end)) continue;
        const candidate = judge(window, run.slice(from, to + 1));
        if (candidate) found.push(candidate);
      }
    }
  }
  return found;
}

const proofs: Readonly<Partial<Record<PersonalKind, (digits: string) => boolean>>> = {
  card: passesLuhn,
  snils: isSnils,
  inn: isPersonalInn,
};

/** Numbers that a narrow field or a letter broke over two lines: only those whose control digits prove that they are one. */
export function findBrokenNumbers({ text }: Segment): Candidate[] {
  const unbroken = text.replace(/(\d[-–—]?)\n(?=\d)/g, '$1 ');
  if (unbroken === text) return [];
  return findNumbers(readSegment(unbroken)).filter(({ kind, start, end }) => {
    const value = text.slice(start, end);
    return value.split('\n').length === 2 && proofs[kind]?.(value.replace(/\D/g, '')) === true;
  });
}
