import { freeLine, type Candidate } from './numbers.ts';
import { firstWordFrom, joiningWord, justBelow, type Group, type Run, type Segment, type Word } from './segment.ts';

/** 4–8 digits within so many characters of «код», «смс», «пароль» are taken for a code: about three words apart. */
const REACH = 20;
/** The same through words that only join: «код, который мне сейчас пришёл по смс, вот такой: 4821». */
const REACH_JOINED = 48;

/** «Код ошибки», «код региона» and the like are not secret. */
const publicCode =
  /^[\s«"(-]*(?:№\s?)?(?:ошиб|услуг|регион|стран|подразд|диагност|ок[автп]|кбк|причин|ответ|состоян|статус|назначен|операц|документ|программ|валют|город|товар|организац|вид|тип|заявл|обращ|заявк|запрос|error|http)/;
const qrCode = /(?:ошибк[а-я]{1,2}\s(?:с|под)|qr|кьюар|штрих|пром|бар|исходн\S*|телефонн\S*|почтов\S*|междугород\S*|диагностич\S*)[\s-]?$/;
/** The code never came, so digits beside these words are something else. */
const neverCame = /^\s*(?:[а-я]+\s+){0,3}не\s+(?:при[хшс]|до(?:ш|хо)|получ|отправл|доставл|высыла)/;
/** «221561 пишет неверный код». */
const refused = /^\s*(?:пиш|говор|выда)[а-я]+\s/;
const unit =
  /^\s{0,2}(?:руб|р[.\s]|₽|коп|мин|сек|час|ч\.|дн|ден|лет|г[.\s]|год|раз|шт|[мкгmkg][бb]|%|°|px|пикс|знак|символ|цифр|букв|человек|попыт|страниц|тыс|мс|ms|к?м\s|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек)/;
const otherNumber =
  /(?:^|[^а-яa-z])(?:ошиб|error|обращени|заяв[лк]|запрос|тикет|талон|индекс|регион|услуг|верси|сборк|windows|android|chrome|ios|кабинет|дом[а-я]*|кварти|офис|очеред|(?:с|от|на)\s+номер|отправител|абонент|сумм|цен[аы])[^.;!?\d]{0,14}$/;

function shapeOf(groups: Run): string {
  return groups.map((group) => group.digits.length).join('-');
}

interface Digits {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Whole runs of 4–8 digits, together or as «123-456», «12 34 56», «1 2 3 4»; three for «CVC 123». */
function shortNumbers(segment: Segment): Digits[] {
  const found: Digits[] = [];
  for (const run of segment.runs) {
    const digits = run.map((group) => group.digits).join('');
    const first = run[0] as Group;
    const last = run[run.length - 1] as Group;
    if (/^(\d|3-3|2-2-2|2-2|4-4|2-2-2-2|1(-1){3,7})$/.test(shapeOf(run)) && digits.length >= 3 && digits.length <= 8) {
      const text = segment.text.slice(first.start, last.end);
      if (!/[./_()]/.test(text)) found.push({ start: first.start, end: last.end, digits });
    } else if (!freeLine.test(digits)) {
      // Digits that stand beside others («4821 16.11.2026») are read one by one.
      for (const group of run) {
        if (group.digits.length >= 4 && group.digits.length <= 8) found.push({ ...group });
      }
    }
  }
  return found;
}

function isSecretWord(segment: Segment, word: Word): boolean {
  if (word.label !== 'code' && word.label !== 'password') return false;
  if (/^смс|^sms|^пин|^pin|^cv|^otp|^пар|^pas|^pwd/.test(word.text)) return true;
  const after = segment.lower.slice(word.end, word.end + 24);
  const before = segment.lower.slice(Math.max(0, word.start - 16), word.start);
  return !publicCode.test(after) && !qrCode.test(before);
}

function isPartOfSomething(segment: Segment, { start, end, digits }: Digits): boolean {
  const { lower } = segment;
  const before = lower.slice(Math.max(0, start - 3), start);
  const after = lower.slice(end, end + 12);
  if (/[a-z][-_]?$/.test(before) || /^[-_]?[a-z]/.test(after)) return true;
  // «ЛЕТО2026», but not «код4821».
  const glued = segment.words[firstWordFrom(segment.words, start) - 1];
  if (glued && glued.end === start && !isSecretWord(segment, glued)) return true;
  if (/\d[.,:/-]$/.test(before) || /^[.,:/-]\d/.test(after) || /[#№]\s?$/.test(before)) return true;
  if (unit.test(after)) return true;
  // «в 2026», «с 2019»: a year, unless it stands right after its word.
  return /^(19|20)\d\d$/.test(digits) && /(?:^|[^а-я])(?:в|с|до|за|от|на)\s$/.test(before);
}

function isJoined(between: string): boolean {
  const words = between.match(/[a-zа-я]+/g) ?? [];
  return words.every((word) => joiningWord.test(word)) && !/[.;!?\n]/.test(between.replace(/\.\s*$/, ''));
}

function wordBefore(segment: Segment, number: Digits): boolean {
  const { words, lower } = segment;
  for (let index = firstWordFrom(words, number.start) - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (!word || number.start - word.end > REACH_JOINED) return false;
    if (word.label === 'reference' && number.start - word.end < 16) return false;
    if (word.label === undefined || word.label === 'reference' || !isSecretWord(segment, word)) continue;
    const between = lower.slice(word.end, number.start);
    if (/[;!?\n\d]|\.\s/.test(between) && !justBelow.test(between)) return false;
    if (neverCame.test(between) || otherNumber.test(between)) return false;
    if (/^\s*(?:на|с|от)\s*(?:номер[а-я]*\s*)?$/.test(between)) return false;
    // Digits some words after «пароль» are seldom a secret: «пароль не подходит, 2024–2025 учебный год».
    return (word.label === 'code' && between.length <= REACH) || isJoined(between);
  }
  return false;
}

function wordAfter(segment: Segment, number: Digits): boolean {
  const { words, lower } = segment;
  const other = otherNumber.test(lower.slice(Math.max(0, number.start - 30), number.start));
  for (let index = firstWordFrom(words, number.end); index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.start - number.end > REACH) return false;
    if (!isSecretWord(segment, word)) {
      if (word.label === 'reference') return false;
      continue;
    }
    const between = lower.slice(number.end, word.start);
    if (/[;!?\n\d]|\.\s/.test(between) || neverCame.test(lower.slice(word.end, word.end + 40))) return false;
    // «4821 — это код» says it plainly; a looser neighbour gives way to «ошибка 4821».
    if (/^[\s—–-]*(?:это\s+)?$/.test(between)) return true;
    // «Заказ 5355105, пароль просит сменить» speaks of another thing.
    return !other && !/[,)]/.test(between) && isJoined(between.replace(refused, ''));
  }
  return false;
}

function cardCheckBefore(segment: Segment, number: Digits): boolean {
  return /(?:cvc|cvv|cvc2|cvv2|пин|пин-код|pin|на обороте)[\s:=—–-]{0,4}(?:код)?[\s:=—–-]{0,4}$/.test(
    segment.lower.slice(Math.max(0, number.start - 22), number.start),
  );
}

/** One-time codes, PINs and the like: short digits beside the words that ask for them. */
export function findCodes(segment: Segment): Candidate[] {
  return shortNumbers(segment)
    .filter((number) => {
      if (isPartOfSomething(segment, number)) return false;
      if (number.digits.length === 3) return cardCheckBefore(segment, number);
      return wordBefore(segment, number) || wordAfter(segment, number);
    })
    .map(({ start, end }) => ({ kind: 'code' as const, start, end, weight: 60 }));
}
