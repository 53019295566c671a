import type { Candidate } from './numbers.ts';
import { joiningWord, type Segment, type Word } from './segment.ts';

/** How far after «пароль» a password is looked for: characters and words. */
const REACH = 90;
const MOST_WORDS = 7;

/** What people say about a password: never the password itself. */
const saidOfPasswords =
  /^(?:не|нет|забы|вспомн|восст|сброс|смен|измен|помен|обнов|созда|прид|вв|наб|подх|прин|пиш|повт|поте|утер|верн|прав|слишк|долж|слаб|слож|прост|корот|длин|или|но|а|после|пот|так|опять|снова|уже|есть|пуст|скр|показ|хран|сохр|запом|мен|кажд|нуж|мож|надо|т[аоеу]|одно|врем|остал|заблок|совп|устар|ист|указ|работ|по|при|без|до|как|что|где|когда|зач|если|он[аи]?|е[ей]|их|мне|я|мы|вы)/;

const productNames =
  /^(win\w*|chrome|firefox|opera|safari|edge|yandex|android|ios|ip\w+|redmi|xiaomi|samsung|galaxy|huawei|honor|mac\w*|linux|google|g?mail|sms|max|telegram|viber|whatsapp|wi-?fi|esia|https?|www|vpn|pdf|sim|app\w*|face|touch|e-?mail|login$|password$|caps|lock|shift|enter|err\w*|gosuslugi|java\w*|cookies?)(?![a-z]*[!@#$%^&*?])/i;
const errorCode = /^[A-Z]{2,}[-_]\d+$|^(ERR|SSL|NET|DNS)_|^0x[0-9A-Fa-f]+$/;
/** *100#: dialled, not typed as a password. */
const shortDial = /^[*#][\d*]+#?[!?]*$/;
const address = /:\/\/|^www\.|\.(ru|рф|com|org|net|su|html?)\b/i;

const opening = /^[«"'“„([<:=—–-]+/;
const closing = /[»"'”)\]>.,;:…]+$/;
/** «Восстановить не могу!»: the mark belongs to the sentence, unless the word holds digits. */
const exclaimed = /^[^\d]*[!?]+$/;

function mixed(word: string): boolean {
  // A mark at the very end may be the sentence's own.
  const body = word.replace(/[!?]+$/, '');
  const letters = /[A-Za-zА-Яа-яЁё]/.test(body);
  const digits = /\d/.test(body);
  const signs = /[!@#$%^&*_+=~?]/.test(body);
  return (letters && digits) || (signs && (letters || digits));
}

/** Letters and digits or signs together, and neither the name of a thing nor the code of an error. */
function looksMade(word: string): boolean {
  if (word.length < 5 || word.length > 64 || !mixed(word)) return false;
  if (productNames.test(word) || errorCode.test(word) || address.test(word) || shortDial.test(word)) return false;
  // «3-й», «2026г», «15мин»: digits with a Russian ending are no password.
  return !/^\d+-?[а-яё]{1,12}$/i.test(word);
}

function isLatinWord(word: string): boolean {
  return /^[A-Za-z][A-Za-z._-]{3,}$/.test(word) && !productNames.test(word) && !address.test(word);
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly core: string;
}

function tokenAt(text: string, from: number, limit: number): Token | undefined {
  const match = /^\s*(\S+)/.exec(text.slice(from, limit));
  if (!match) return undefined;
  const raw = match[1] as string;
  const start = from + match[0].length - raw.length;
  const lead = opening.exec(raw)?.[0].length ?? 0;
  const bare = raw.slice(lead).replace(closing, '');
  const core = exclaimed.test(bare) ? bare.replace(/[!?]+$/, '') : bare;
  return { start: start + lead, end: start + lead + core.length, raw, core };
}

/** «Пароль "Солнце 55"»: quoted words with a digit among them. */
function quotedPassword(segment: Segment, word: Word): Candidate | undefined {
  const match = /^(\s*(?:[:=—–-]\s*)?[«"“„'])([^«»"“”„'\n]{4,40})[»"”“']/.exec(segment.text.slice(word.end, word.end + 60));
  if (!match || !/\d/.test(match[2] as string)) return undefined;
  const start = word.end + (match[1] as string).length;
  return { kind: 'password', start, end: start + (match[2] as string).length, weight: 92 };
}

function passwordAfter(segment: Segment, word: Word): Candidate | undefined {
  const { text, lower } = segment;
  const limit = Math.min(text.length, word.end + REACH);
  let explicit = /^\s{0,2}[:=]/.test(text.slice(word.end, word.end + 3));
  let direct = true;
  let position = word.end;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const token = tokenAt(text, position, limit);
    if (!token) return undefined;
    position =
      token.start + token.core.length + Math.max(0, token.raw.length - (opening.exec(token.raw)?.[0].length ?? 0) - token.core.length);
    if (token.core === '') {
      if (/[:=]/.test(token.raw)) explicit = true;
      continue;
    }
    const plain = lower.slice(token.start, token.end);
    const found: Candidate = { kind: 'password', start: token.start, end: token.end, weight: 92 };
    if (looksMade(token.core)) return found;
    const known = joiningWord.test(plain);
    if (direct && !known) {
      // Digits after other words («пароль из смс 482913») are judged as a code.
      if (/^\d{4,}[!?]*$/.test(token.core)) return explicit || (count === 0 && !/^(19|20)\d\d$/.test(token.core)) ? found : undefined;
      if (isLatinWord(token.core)) return found;
      const spoken = saidOfPasswords.test(plain) || productNames.test(token.core) || errorCode.test(token.core);
      if (explicit && token.core.length >= 3 && !spoken && !address.test(token.core)) return found;
    }
    if (!/^[а-я-]+$/.test(plain)) return undefined;
    if (!known) direct = false;
    // A comma ends what is said of the password, unless the words before it only lead to it.
    if (/[.!?;],?$/.test(token.raw) || (!direct && /,$/.test(token.raw))) return undefined;
    if (/ошиб|браузер|верси|код|сайт|страниц|номер|заявлен|обращен|телефон|почт/.test(plain) && !known) return undefined;
    explicit = /[:=]$/.test(token.raw) || (explicit && known);
  }
  return undefined;
}

/** «Zima2024! — мой старый пароль»: the password stands first. */
function passwordBefore(segment: Segment, word: Word): Candidate | undefined {
  const before = segment.text.slice(Math.max(0, word.start - REACH), word.start);
  const match = /(\S+?)[»"'”)\],]*\s*(?:[—–-]\s*)?((?:(?:это|был|мой|наш|старый|новый|прежний|такой)\s+){1,3}|[—–-]\s*)$/i.exec(before);
  if (!match) return undefined;
  const core = (match[1] as string).replace(opening, '');
  const end = word.start - before.length + match.index + (match[1] as string).length;
  return looksMade(core) ? { kind: 'password', start: end - core.length, end, weight: 91 } : undefined;
}

/** Passwords told together with the word: after it, and «… — мой пароль» before it. */
export function findPasswords(segment: Segment): Candidate[] {
  const found: Candidate[] = [];
  for (const word of segment.words) {
    if (word.label !== 'password') continue;
    const candidate = quotedPassword(segment, word) ?? passwordAfter(segment, word) ?? passwordBefore(segment, word);
    if (candidate) found.push(candidate);
  }
  return found;
}
