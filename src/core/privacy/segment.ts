import { kindWords, personalKinds } from './kinds.ts';

/** The classes of words that say what a number beside them is. */
export type LabelClass =
  'snils' | 'inn' | 'passport' | 'series' | 'card' | 'oms' | 'phone' | 'reference' | 'error' | 'birth' | 'code' | 'password' | 'division';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, ё as е. */
  readonly text: string;
  readonly label?: LabelClass;
}

/** Consecutive ASCII digits. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Groups with nothing but separators between them: one number as people write it, or several side by side. */
export type Run = readonly Group[];

/** A stretch of text that is read on its own: no rule looks across its ends. */
export interface Segment {
  readonly text: string;
  /** Same length as `text`: lower case, ё as е. */
  readonly lower: string;
  readonly words: readonly Word[];
  readonly runs: readonly Run[];
}

const labels: readonly (readonly [LabelClass, RegExp])[] = [
  ['snils', /^(снилс|snils)/],
  ['inn', /^(инн|иин|inn)$/],
  ['division', /^подразделени/],
  ['passport', /^(пас+порт|загран|passport)/],
  ['series', /^сери[яию]$/],
  ['oms', /^(омс|полис|енп|oms)/],
  ['card', /^(?:карт[аыуеой]|карточ|банковск|visa|mastercard|maestro|card$)/],
  ['phone', /^(?:тел$|телефон|моб(?:$|ильн)|сотов|whatsapp|в[ао][тц]сап|viber|вайбер|phone|tel$)/],
  ['birth', /^(родил|родивш|рожд|род$|др$)/],
  ['password', /^(?:п[ао]р+о?л(?:ь|[яюие]|ем)?|пасс(?:ворд)?|pass(?:word|wd)?|pwd)$/],
  ['code', /^(?:код(?:[ауеы]|ом|ик)?|смс\D*|sms|пин(?:код)?|pin|cv[cv]|otp)$/],
  ['error', /^(ошибк|ошибок|error|err$)/],
  [
    'reference',
    new RegExp(
      '^(обращени|заявлени|заявк|заявок|тикет|талон|квитанц|заказ|запрос|уин$|начислени|постановлени|трек|договор|протокол|' +
        'лицев|счет|входящ|исходящ|очеред|брон|запис[ьи]$|кадастр|огрн|кпп$|ок[тап][мпо]|бик$|imei|сертификат|инцидент|дел[оау]$|' +
        'жалоб|услуг|верси|сборк|билет|штраф|платеж|чек[аеу]?$|извещени|уведомлени|индекс|идентификатор|order|ticket|request|' +
        'штрих|организац|работодател|юрлиц|компани|appeal|case$|build$|version$|id$|trace)',
    ),
  ],
];

function labelOf(word: string): LabelClass | undefined {
  return labels.find(([, pattern]) => pattern.test(word))?.[0];
}

/**
 * What people put between the digits of one number: spaces of every kind, hyphens and dashes, dots, slashes, brackets,
 * underscores and characters that are not seen. At most five in a row; a comma or a line break ends the number.
 */
const separator = /^[\t \u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad\-\u2010-\u2015\u2212./_()]{1,5}$/;

function lowerKeepingLength(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replace(/[A-ZА-ЯЁ]+/g, (part) => part.toLowerCase());
  return same.replace(/ё/g, 'е');
}

function wordsOf(lower: string): Word[] {
  const words: Word[] = [];
  const pattern = /[a-zа-я]+/g;
  let previous = '';
  for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) {
    const text = match[0];
    // «Мой номер» without another word is a telephone number.
    const mine = text === 'номер' && previous === 'мой';
    const label = mine ? 'phone' : text.length < 40 ? labelOf(text) : undefined;
    previous = text;
    words.push({ start: match.index, end: match.index + text.length, text, ...(label ? { label } : {}) });
  }
  return words;
}

/** A full stop and a space end a number, except within a date such as «12. 05. 1960». */
function joins(left: Group, right: Group, text: string): boolean {
  if (right.start - left.end > 5) return false;
  const between = text.slice(left.end, right.start);
  if (!separator.test(between)) return false;
  if (!/\.\s/.test(between)) return true;
  const wholeDate = /^\d{1,2}\.\s\d{1,2}\.\s\d{2,4}(?!\d)/.test(text.slice(left.start, left.start + 16));
  return wholeDate || (left.digits.length <= 2 && /^(19|20)\d\d$/.test(right.digits));
}

function runsOf(text: string): Run[] {
  const runs: Group[][] = [];
  let last: Group | undefined;
  const pattern = /\d+/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const group: Group = { start: match.index, end: match.index + match[0].length, digits: match[0] };
    const joined = last !== undefined && joins(last, group, text);
    const run = runs[runs.length - 1];
    if (joined && run) run.push(group);
    else runs.push([group]);
    last = group;
  }
  return runs;
}

/** Reads a stretch of text once, so that every rule works on words and numbers instead of on letters. */
export function readSegment(text: string): Segment {
  const lower = lowerKeepingLength(text);
  return { text, lower, words: wordsOf(lower), runs: runsOf(text) };
}

/**
 * Words between «код» or «пароль» and the secret itself that only join the two:
 * «код, который мне сейчас пришёл по смс, вот такой: 4821», «пароль у меня от кабинета был».
 */
export const joiningWord =
  /^(?:и|у|из|с|по|от|для|к|ко|а|в|на|во|вот|же|это|этот|мне|меня|мо[йяе]|наш|тот|он[ао]?|был[ао]?|сейчас|тоже|только|что|max|sms|login|is|was|my|(?:так(?:ой|ая|ие)|котор|приш|приход|присла|прилет|ввож|вве|ввод|набира|набра|сообщ|назва|продикт|сказа|придум|смени|измени|поменя|указа|запис|постав|сдела|стоит|следующ|стар|нов|прежн|подтвержд|доступ|безопасн|проверк|вход|войти|авториз|смс|пуш|прилож|макс|цифр|госуслуг|портал|кабинет|аккаунт|учет|почт|сайт|логин|неверн|неправ|верн|правил|однораз|равен|номер)[а-я]*)$/;

const markerPattern = new RegExp(personalKinds.map((kind) => kindWords[kind].marker.replace(/[[\]]/g, '\\$&')).join('|'), 'g');

/** The stretches between markers that already stand in a text: what is masked is never read again. */
export function outsideMarkers(text: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  text.replace(markerPattern, (marker: string, at: number) => {
    spans.push({ start: from, end: at });
    from = at + marker.length;
    return marker;
  });
  spans.push({ start: from, end: text.length });
  return spans.filter((span) => span.end > span.start);
}

/** How far from a number a word still says what the number is, in characters. */
const LABEL_REACH = 44;
const LABEL_REACH_AFTER = 18;
const sentenceBreak = /[!?;\n]|\.\s+[A-ZА-ЯЁ]/;
/** «Заявление висит, 112-233-445 95»: after a clause of its own the number is no longer that of the application. */
const clauseBreak = /,(?!\s*(?:его\s|ее\s|вот\s)?(?:номер|ном\b|№|n\b))|\s[—–-]\s.*\s[—–-]\s/;

/** «СНИЛС:» on a line of its own and the number on the next. */
export const justBelow = /^[\s:№=—–-]*\n\s*$/;

/** Index of the first word that starts at or after a position. */
export function firstWordFrom(words: readonly Word[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest word before a number that says what it is; else one shortly after it, with no other number between. */
export function labelNear(segment: Segment, start: number, end: number): LabelClass | undefined {
  const { words, text } = segment;
  const next = firstWordFrom(words, start);
  for (let index = next - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (!word || start - word.end > LABEL_REACH) break;
    if (word.label) {
      const between = text.slice(word.end, start);
      if (
        (sentenceBreak.test(between) && !justBelow.test(between)) ||
        (word.label === 'reference' && clauseBreak.test(between.toLowerCase()))
      )
        break;
      return word.label;
    }
  }
  for (let index = next; index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.start - end > LABEL_REACH_AFTER) break;
    const between = text.slice(end, word.start);
    if (word.start >= end && word.label) return /[!?;.,\n\d]/.test(between) ? undefined : word.label;
  }
  return undefined;
}
