/** Something in a query that is no word to search for: it is recognised, said, and led to its own place. */
export type Thing =
  /** The portal itself, by its address: every article is about it, so it tells none from another. */
  | { readonly kind: 'portal'; readonly text: string }
  /** Digits of a phone number, eight in front of a long Russian one. Never to be put into an address. */
  | { readonly kind: 'phone'; readonly text: string; readonly digits: string }
  /** A browser or a system with its version. */
  | { readonly kind: 'version'; readonly text: string; readonly name: string; readonly version: string }
  /** A code that a screen shows, with its digits. */
  | { readonly kind: 'code'; readonly text: string };

/** A query without the things in it. */
export interface ReadThings {
  /** What is left to search for. */
  readonly text: string;
  readonly things: readonly Thing[];
}

/** Soft hyphens, zero-width characters, marks of direction, variation selectors: pasted along, never meant. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/** «э.ц.п.», «м. ф. ц.»: single letters with a full stop after each. */
const DOTTED = /(^|[^а-яёa-z])((?:[а-яё]\.\s?){1,5}[а-яё])(?=\.?(?:[^а-яёa-z]|$))\.?/gi;

/** Ten digits and more with what people put between them. */
const LONG_NUMBER = /\+?\d(?:[\s().\u2010-\u2015-]{0,3}\d){9,14}/g;
/** A short number only where the query says that it is one. */
const SHORT_NUMBER = /((?:номер[а-я]*|телефон[а-я]*|зв[оа]н[а-я]*)\s+(?:с\s+|на\s+)?(?:номера?\s+)?)(\d{3,6})(?!\d)/gi;

/** A browser's or a system's name and how people write it. */
const NAMES: readonly (readonly [name: string, written: string])[] = [
  ['Chrome', 'chrome|хром'],
  ['Firefox', 'firefox|файрфокс|фаерфокс|мозилла'],
  ['Safari', 'safari|сафари'],
  ['Opera', 'opera|опера'],
  ['Edge', 'edge|эдж'],
  ['Яндекс Браузер', '(?:яндекс|yandex)[\\s.-]*(?:браузер|browser)'],
  ['iOS', 'ios|айос'],
  ['iPadOS', 'ipados'],
  ['Android', 'android|андроид'],
  ['Windows', 'windows|виндовс|винда'],
  ['macOS', 'macos'],
];
const VERSION = new RegExp(
  `(^|[^a-zа-яё])(${NAMES.map(([, written]) => written).join('|')})[\\s/]*(?:верси[яи]\\s*|v\\.?\\s*)?(\\d{1,3}(?:[._]\\d{1,5}){0,3})(?:\\s?esr)?(?![\\dа-яёa-z])`,
  'gi',
);

const CODES = [
  /(^|[^a-zа-яё\d])([a-zа-яё]{2,6}[-_]\d{3,8})(?![a-zа-яё\d])/gi,
  /(^|[^a-z\d])(0x[\da-f]{6,8})(?![a-z\d])/gi,
  /(^|ошибк[а-я]*\s|код[а-я]*\s|error\s)([45]\d\d)(?!\d)/gi,
];

/** The messenger's name as it sounds and in letters that look alike; the reader can't tell «мах» from «max». */
const MESSENGER = /(^|[^a-zа-яё])(?:max|мах|маx|мaх|maх|mах)(?=[^a-zа-яё]|$)/gi;

/** Spellings of the domain in Russian letters. */
const ENDINGS = 'ru|ру|рф|рy|pу|su';

/** An expression for the portal's addresses: with a scheme, with subdomains, with a path, with a space for the full stop. */
function addressOf(host: string, name: string): RegExp {
  const label = host.replace(/\.[a-z]+$/, '').replace(/[^a-z\d-]/g, '');
  const own = host.replace(/^.*\./, '').replace(/[^a-z\d-]/g, '');
  const names = [label, name.toLowerCase().replace(/[^а-яёa-z\d-]/g, '')].filter((one) => one !== '').join('|');
  return new RegExp(
    `(?:https?:\\/\\/|www\\.)?(?:[a-z\\d-]{1,30}\\.){0,3}(?:${names})\\s?[.,]\\s?(?:${ENDINGS}|${own})(?![a-zа-яё])(?:[/?#:][^\\s]*)?`,
    'gi',
  );
}

/**
 * Takes out of a query what is no word: addresses of the portal, phone numbers, versions, codes; and mends what hides words:
 * invisible characters, full stops inside abbreviations, the messenger's name in look-alike letters. Never throws.
 * @param hosts the portal's own hosts
 * @param name the portal's name, which people write with a Russian ending as an address
 */
export function readThings(query: string, hosts: readonly string[] = [], name = ''): ReadThings {
  const things: Thing[] = [];
  let text = query.replace(INVISIBLE, '');
  for (const host of hosts) {
    text = text.replace(addressOf(host, name), (found) => {
      things.push({ kind: 'portal', text: found });
      return ' ';
    });
  }
  text = text.replace(LONG_NUMBER, (found) => {
    const digits = found.replace(/\D/g, '').replace(/^7(?=\d{10}$)/, '8');
    const isPhone = digits.length === 11 ? digits.charAt(0) === '8' : digits.length === 10 && /^[3489]/.test(digits) && /\D/.test(found);
    if (!isPhone) return found;
    things.push({ kind: 'phone', text: found, digits: digits.length === 10 ? `8${digits}` : digits });
    return ' ';
  });
  text = text.replace(SHORT_NUMBER, (_found, before: string, digits: string) => {
    things.push({ kind: 'phone', text: digits, digits });
    return before;
  });
  text = text.replace(VERSION, (found, before: string, typed: string, version: string) => {
    const [name] = NAMES.filter(([, written]) => new RegExp(`^(?:${written})$`, 'i').test(typed))[0] ?? [typed];
    things.push({ kind: 'version', text: found.slice(before.length), name, version: version.replace(/_/g, '.') });
    return `${before}${typed} ${version.replace(/\D.*/, '')} `;
  });
  for (const code of CODES) {
    text.replace(code, (found, _before: string, shown: string) => {
      things.push({ kind: 'code', text: shown });
      return found;
    });
  }
  text = text.replace(MESSENGER, '$1макс');
  text = text.replace(DOTTED, (_found, before: string, letters: string) => before + letters.replace(/[.\s]/g, ''));
  return { text, things };
}
