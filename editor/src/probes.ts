import type { likelyNames, outcomeKinds, probeNames } from '../../src/schemas/tree.ts';
import type { Choice } from './places.ts';

type Names<List extends readonly string[]> = Readonly<Record<List[number], string>>;

// Typed by the lists of the schema: a name that is added there and not here does not compile.
const probeLabels: Names<typeof probeNames> = {
  browser: 'Какой браузер',
  age: 'Не устарел ли браузер',
  cookies: 'Включены ли куки',
  storage: 'Есть ли место для данных сайта',
  blockers: 'Не мешает ли блокировщик',
  'foreign-dom': 'Не меняет ли страницу расширение',
  stale: 'Не старая ли копия страницы',
  clock: 'Верны ли часы',
  inapp: 'Не открыто ли внутри другого приложения',
  view: 'Масштаб и размер окна',
  connection: 'Есть ли связь',
  device: 'Телефон или компьютер',
  reach: 'Открывается ли портал',
  popups: 'Разрешены ли всплывающие окна',
  keyboard: 'Раскладка и Caps Lock',
  file: 'Подходит ли файл',
  messages: 'Известен ли текст ошибки',
};

const likelyLabels: Names<typeof likelyNames> = {
  mobile: 'телефон или планшет',
  desktop: 'компьютер',
  offline: 'нет связи',
  online: 'связь есть',
};

const outcomeLabels: Names<typeof outcomeKinds> = {
  solved: 'Решено',
  article: 'Прочитать статью',
  request: 'Написать в поддержку',
  call: 'Позвонить',
  visit: 'Прийти лично',
  bank: 'Обратиться в банк',
  security: 'Защитить запись',
  wait: 'Подождать',
  track: 'Следить за заявлением',
  repeat: 'Подать заново',
  escalate: 'Обратиться выше',
  complaint: 'Пожаловаться',
  medical: 'Медицинская помощь',
  registry: 'Ведомство или реестр',
  payment: 'Вопрос об оплате',
};

function listed(labels: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

export const probes = listed(probeLabels);
export const likely = listed(likelyLabels);
export const outcomes = listed(outcomeLabels);
