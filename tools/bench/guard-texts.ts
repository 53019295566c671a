import { isPersonalInn, isSnils, passesLuhn } from '../../src/core/privacy/checks.ts';
import { personalKinds, type PersonalKind } from '../../src/core/privacy/index.ts';

/** A text with one planted piece of personal data, or with none. */
export interface GuardText {
  readonly text: string;
  readonly planted?: { readonly kind: PersonalKind; readonly start: number; readonly end: number };
}

/** A generator of numbers in [0, 1) that repeats for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

function digits(random: Random, count: number, first = '123456789'): string {
  let out = pick(random, first.split(''));
  while (out.length < count) out += Math.floor(random() * 10);
  return out;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Tries random tails until the check passes, or fails when `valid` is false. */
function checked(body: () => string, check: (digits: string) => boolean, valid = true): string {
  for (;;) {
    const value = body();
    if (check(value) === valid) return value;
  }
}

/** Cuts digits into groups and joins them by the separators in turn. */
function grouped(value: string, sizes: readonly number[], separators: readonly string[]): string {
  let from = 0;
  return sizes
    .map((size, index) => {
      const part = value.slice(from, (from += size));
      return part + (index < sizes.length - 1 ? (separators[index % separators.length] ?? '') : '');
    })
    .join('');
}

const spaces = [' ', '\u00a0', '\u202f', '  '];
const dashes = ['-', '–', '—', '‑', ' - ', ' – ', '−'];

function joiner(random: Random): string {
  return pick(random, random() < 0.5 ? spaces : dashes);
}

function snils(random: Random): string {
  const value = checked(() => digits(random, 11), isSnils);
  const one = joiner(random);
  const last = pick(random, [' ', '-', one, '\u00a0', '/']);
  return pick(random, [
    value,
    grouped(value, [3, 3, 3, 2], [one, one, last]),
    grouped(value, [3, 3, 3, 2], ['-', '-', ' ']),
    grouped(value, [9, 2], [last]),
    grouped(value, [3, 3, 3, 2], ['.', '.', '.']),
    grouped(value, [3, 3, 3, 2], ['_', '_', ' ']),
    grouped(value, [3, 3, 5], [one]),
    grouped(value, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [' ']),
    `(${grouped(value, [3, 3, 3, 2], ['-', '-', ' '])})`,
  ]);
}

function inn(random: Random): string {
  const value = checked(() => digits(random, 12), isPersonalInn);
  return pick(random, [
    value,
    grouped(value, [4, 4, 4], [joiner(random)]),
    grouped(value, [2, 2, 6, 2], [' ']),
    grouped(value, [3, 3, 3, 3], [joiner(random)]),
    grouped(value, [6, 6], [joiner(random)]),
  ]);
}

function passport(random: Random): string {
  const series = pick(random, ['45', '40', '03', '65', '92', '78', '18', '46']) + two(Math.floor(random() * 27));
  const number = digits(random, 6, '0123456789');
  const spaced = `${series.slice(0, 2)} ${series.slice(2)}`;
  return pick(random, [
    `${series} ${number}`,
    `${spaced} ${number}`,
    `паспорт ${series}${number}`,
    `${series}-${number}`,
    `${series} № ${number}`,
    `${spaced} №${number}`,
    `серия ${series} номер ${number}`,
    `серия ${spaced}, номер ${number}`,
    `паспорт: ${series} ${number}`,
    `паспорт ${spaced} n ${number}`,
    `${series}\u00a0${number}`,
  ]);
}

function card(random: Random): string {
  const prefix = pick(random, ['2200', '2202', '2204', '4276', '4000', '5469', '5536', '6390', '6212', '3714']);
  const length = prefix === '3714' ? 15 : pick(random, [16, 16, 16, 16, 18, 19, 13]);
  const value = checked(() => prefix + digits(random, length - 4, '0123456789'), passesLuhn);
  const fours = Array.from({ length: Math.ceil(length / 4) }, (_, index) => Math.min(4, length - index * 4));
  return pick(random, [
    value,
    grouped(value, fours, [joiner(random)]),
    grouped(value, fours, [' ']),
    `карта ${value}`,
    grouped(value, fours, ['.']),
    length === 15 ? grouped(value, [4, 6, 5], [' ']) : value,
  ]);
}

function oms(random: Random): string {
  const value = checked(() => digits(random, 16), passesLuhn);
  const word = pick(random, ['полис ОМС', 'омс', 'номер полиса', 'ЕНП', 'полис ОМС №', 'мед. полис', 'полис номер']);
  return `${word} ${pick(random, [value, grouped(value, [4, 4, 4, 4], [' ']), grouped(value, [4, 4, 4, 4], ['-']), grouped(value, [2, 4, 4, 6], [' '])])}`;
}

function phone(random: Random): string {
  const code = pick(random, ['916', '903', '925', '999', '495', '812', '343', '967']);
  const number = digits(random, 7);
  const [a, b, c] = [number.slice(0, 3), number.slice(3, 5), number.slice(5)];
  const start = pick(random, ['+7', '8', '7', '+ 7']);
  const one = joiner(random);
  return pick(random, [
    `${start}${code}${number}`,
    `${start} ${code} ${a} ${b} ${c}`,
    `${start} (${code}) ${a}-${b}-${c}`,
    `${start}(${code})${a}-${b}-${c}`,
    `${start}(${code})${number}`,
    `${start}-${code}-${a}-${b}-${c}`,
    `${start}${one}${code}${one}${a}${one}${b}${one}${c}`,
    `${start} ${code} ${number}`,
    `${start} ${code} ${a}${b}${c}`,
    `${start} ${code} ${a} ${b}${c}`,
    `${start}.${code}.${a}.${b}.${c}`,
    `${code}-${a}-${b}-${c}`,
    `(${code}) ${a}-${b}-${c}`,
    `тел. ${code}${number}`,
    `телефон ${a}-${b}-${c}`,
    `9${number}${two(Math.floor(random() * 100))}`,
    `+375 29 ${a}-${b}-${c}`,
    `+998 90 ${a} ${b} ${c}`,
    `${start}${code} ${a} ${b} ${c}`,
  ]);
}

function email(random: Random): string {
  const name = pick(random, ['ivan.petrov', 'anna_75', 'mama-olya', 'd.k+gos', 'иванов', 'q', 'sergey1961', 'x%y', 'lena']);
  const domain = pick(random, ['mail.ru', 'yandex.ru', 'gmail.com', 'почта.рф', 'sub.company.co', 'bk.ru', 'my-firm.moscow']);
  return pick(random, [
    `${name}@${domain}`,
    `${name}@${domain}`,
    `${name} @ ${domain}`,
    `${name} собака ${domain}`,
    `${name}(собака)${domain}`,
    `${name} [at] ${domain}`,
    `${name.toUpperCase()}@${domain.toUpperCase()}`,
    `${name}@${domain.replace(/\.([^.]+)$/, ' точка $1')}`,
  ]);
}

const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

function birthdate(random: Random): string {
  const year = 1930 + Math.floor(random() * 85);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const date = pick(random, [
    `${two(day)}.${two(month)}.${year}`,
    `${day}.${month}.${year}`,
    `${two(day)}/${two(month)}/${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${day} ${months[month - 1] ?? ''} ${year}`,
    `${day} ${months[month - 1] ?? ''} ${year} года`,
    `${two(day)} ${two(month)} ${year}`,
    `${two(day)}.${two(month)}.${two(year % 100)}`,
  ]);
  return pick(random, [
    `дата рождения ${date}`,
    `дата рождения: ${date}`,
    `родился ${date}`,
    `родилась я ${date}`,
    `я родилась в Твери ${date}`,
    `д.р. ${date}`,
    `${date} г.р.`,
    `${date} д. р.`,
    `др ${date}`,
    `${date} — дата рождения`,
    `${date} года рождения`,
    `рожд. ${date}`,
    `${year} г.р.`,
    `${year} года рождения`,
  ]);
}

function password(random: Random): string {
  const secret = pick(random, [
    'Qwerty123',
    'zima2024!',
    'Parol_77',
    'Мурка1975',
    'x9$kL2pz',
    'hello2World',
    'P@ssw0rd',
    'ivan-1980-x',
    'солнце_55',
    'Gos!2023uslugi',
  ]);
  const plain = pick(random, ['qwerty', 'солнышко', 'mashenka', 'admin', 'kotik']);
  return pick(random, [
    `пароль ${secret}`,
    `пароль: ${secret}`,
    `пароль — ${secret}`,
    `мой пароль ${secret}`,
    `пароль у меня ${secret}`,
    `пароль от кабинета ${secret}`,
    `пароль был такой: ${secret}`,
    `Пароль «${secret}»`,
    `пароль=${secret}`,
    `${secret} — это мой пароль`,
    `password: ${secret}`,
    `ввожу пароль ${secret}`,
    `пароль: ${plain}`,
    `пароль ${pick(random, ['qwerty', 'mashenka', 'kotik'])}`,
    `логин и пароль для входа ${secret}`,
  ]);
}

function code(random: Random): string {
  const secret = digits(random, pick(random, [4, 5, 6, 6, 6, 8]));
  const written = pick(random, [secret, secret, secret.length === 6 ? grouped(secret, [3, 3], [pick(random, ['-', ' '])]) : secret]);
  return pick(random, [
    `код ${written}`,
    `код: ${written}`,
    `код из смс ${written}`,
    `код подтверждения ${written}`,
    `код, который пришёл, ${written}`,
    `пришёл код ${written}`,
    `в смс пришло ${written}`,
    `смс ${written}`,
    `SMS: ${written}`,
    `${written} — код из СМС`,
    `${written} это код`,
    `мне прислали код ${written}`,
    `назвал код ${written}`,
    `код из приложения ${written}`,
    `пин-код ${digits(random, 4)}`,
    `код «${written}»`,
    `код для входа: ${written}`,
    `пароль из смс ${written}`,
  ]);
}

const makers: Readonly<Record<PersonalKind, (random: Random) => string>> = {
  password,
  code,
  card,
  snils,
  inn,
  passport,
  oms,
  phone,
  email,
  birthdate,
};

const before = [
  'Здравствуйте! ',
  'Не могу войти, ',
  'помогите пожалуйста, ',
  '',
  'Добрый день. Пишу второй раз. ',
  'вот мои данные: ',
  'После обновления страница пустая. ',
  'Заявление висит третий день, ',
  'В кабинете ошибка — ',
  'Я пенсионерка, ',
  'для проверки ',
  'Браузер Chrome 109.0.5414, Windows 7. ',
  'Отправляю ',
  'мама просит помочь (',
];
const after = [
  '',
  '.',
  ', что делать?',
  ' помогите',
  '. Спасибо!',
  ', жду ответа',
  ' — не принимает',
  '; ошибка та же',
  '! Срочно',
  ' (проверьте)',
  '. Номер обращения 1234567890.',
  ', заявление № 5567788990',
  '\nСпасибо',
];
/** Words before a value that name it; an empty one leaves the number to its digits alone. */
const naming: Readonly<Partial<Record<PersonalKind, readonly string[]>>> = {
  snils: ['СНИЛС ', 'снилс: ', 'мой СНИЛС № ', '', '', 'номер СНИЛС — ', 'снилс такой '],
  inn: ['ИНН ', 'инн: ', '', '', 'мой ИНН № ', 'ИНН физлица '],
  passport: ['паспорт ', '', 'паспортные данные: ', 'данные паспорта '],
  card: ['карта ', '', 'номер карты ', 'карта Мир: ', 'списали с карты '],
  phone: ['телефон ', '', 'мой номер ', 'звоните ', 'тел.: ', 'привязан '],
  email: ['почта ', '', 'мой адрес ', 'e-mail: ', 'пишите на '],
};

/** `count` texts with one planted value each, every kind in turn. */
export function plantedTexts(count: number, seed: number): GuardText[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => {
    const kind = personalKinds[index % personalKinds.length] as PersonalKind;
    const lead = pick(random, before) + pick(random, naming[kind] ?? ['']);
    const value = makers[kind](random);
    return { text: lead + value + pick(random, after), planted: { kind, start: lead.length, end: lead.length + value.length } };
  });
}

function harmless(random: Random): string {
  const year = 2019 + Math.floor(random() * 8);
  const failing = (count: number, check: (digits: string) => boolean): string => checked(() => digits(random, count), check, false);
  const never = (value: string): boolean => isSnils(value) || isPersonalInn(value) || passesLuhn(value);
  return pick(random, [
    () => `номер обращения ${digits(random, pick(random, [7, 8, 9, 10, 11, 12]))}`,
    () => `заявление № ${digits(random, pick(random, [9, 10, 11, 13, 16]))}`,
    () => `обращение №${digits(random, 10)}, код не приходит`,
    () => `номер заявки: ${digits(random, 8)}`,
    () => `заявка ${failing(11, isSnils)} в работе`,
    () => `висит ${failing(12, isPersonalInn)} уже неделю`,
    () => `номер ${failing(16, passesLuhn)} не находится`,
    () => `УИН ${digits(random, pick(random, [20, 25]))}`,
    () => `код ошибки ${digits(random, pick(random, [3, 4, 5, 6]))}`,
    () => `ошибка ESIA-${digits(random, 6, '0')}`,
    () => `ошибка ${digits(random, 4)} при входе, код не приходит`,
    () => `код не приходит ${pick(random, ['второй день', '5 раз подряд', `с ${year} года`, 'с 12:45', 'уже 40 минут'])}`,
    () => `смс не пришла ${1 + Math.floor(random() * 28)}.${two(1 + Math.floor(random() * 12))}.${year}`,
    () =>
      `пароль ${pick(random, ['не принимается', 'забыл', 'неверный', 'сменить не даёт', 'подходит, но дальше пусто', 'от Госуслуг не помню', 'не подходит с 2023 года', 'восстановить не могу'])}`,
    () => `Пишет «Неверный логин или пароль», попыток было ${1 + Math.floor(random() * 9)}`,
    () =>
      `Chrome ${80 + Math.floor(random() * 70)}.0.${digits(random, 4)}.${digits(random, 3)}, Windows ${pick(random, ['7', '10', '11'])}`,
    () =>
      `${two(1 + Math.floor(random() * 28))}.${two(1 + Math.floor(random() * 12))}.${year} в ${two(Math.floor(random() * 24))}:${two(Math.floor(random() * 60))}`,
    () => `${1 + Math.floor(random() * 28)} ${pick(random, months)} ${year} года отправил заявление`,
    () => `списали ${digits(random, 2)} ${digits(random, 3)} ${digits(random, 3)} руб.`,
    () => `файл ${digits(random, 7)} байт, ${digits(random, 2)} МБ`,
    () => `горячая линия 8 800 ${digits(random, 3)}-${digits(random, 2)}-${digits(random, 2)}`,
    () => `адрес 192.168.${digits(random, 2)}.${digits(random, 2)} не отвечает`,
    () => `индекс ${digits(random, 6)}, дом ${digits(random, 2)}, квартира ${digits(random, 3)}`,
    () => `запись на ${1 + Math.floor(random() * 28)} ${pick(random, months)} в 10:30, талон ${digits(random, 5)}`,
    () => `сессия 550e8400-e29b-41d4-a716-${digits(random, 12)}`,
    () => `ошибка ${pick(random, ['500', '404', '502', '0x80090010', 'ERR_CONNECTION_RESET', 'SSL_ERROR_35'])}`,
    () => `лицевой счёт ${digits(random, 20)}`,
    () => `ОГРН ${digits(random, 13)}`,
    () => `полис закончился, карта сайта не открывается`,
    () => `штраф ${digits(random, 4)} рублей, постановление ${digits(random, 20)}`,
    () => `версия приложения ${digits(random, 1)}.${digits(random, 2)}.${digits(random, 1)}, сборка ${digits(random, 6)}`,
    () => `кадастровый номер 77:01:${digits(random, 7)}:${digits(random, 4)}`,
    () => `СМС с номера 0919 не приходит`,
    () => `https://www.gosuslugi.ru/${digits(random, 6)}/${digits(random, 1)}`,
    () => `жду ${digits(random, 2)} минут, пробовал ${digits(random, 2)} раз`,
    () => `договор ${digits(random, 4)}/${digits(random, 2)} от ${two(1 + Math.floor(random() * 28))}.11.${year}`,
    () => `телефон другой, почта старая, паспорт новый`,
    () => `трек ${checked(() => digits(random, 14), never, false)}`,
    () => `свидетельство получили в ${year} году, код услуги ${digits(random, 5)}`,
    () => `масштаб ${digits(random, 3)} %, экран 1920×1080`,
  ])();
}

/** `count` texts that hold numbers of every sort and no personal data. */
export function harmlessTexts(count: number, seed: number): GuardText[] {
  const random = seeded(seed);
  const ends = after.filter((text) => !/\d/.test(text));
  return Array.from({ length: count }, () => ({ text: pick(random, before) + harmless(random) + pick(random, ends) }));
}
