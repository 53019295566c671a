import type { TreeNodeData } from '../../src/schemas/tree.ts';
import type { Choice } from './places.ts';

type Question = Extract<TreeNodeData, { kind: 'question' }>;
type Remedy = Extract<TreeNodeData, { kind: 'remedy' }>;
type Outcome = Extract<TreeNodeData, { kind: 'outcome' }>;
type Labels<Name extends string> = Readonly<Record<Name, string>>;

// Typed by the schema: a name that is added there and not here does not compile.
const probeLabels: Labels<NonNullable<Remedy['probes']>[number]> = {
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
  reach: 'Открывается ли портал',
  popups: 'Разрешены ли всплывающие окна',
  keyboard: 'Раскладка и Caps Lock',
  file: 'Подходит ли файл',
  messages: 'Известен ли текст ошибки',
};

const likelyLabels: Labels<NonNullable<Question['options'][number]['likely']>> = {
  mobile: 'телефон или планшет',
  desktop: 'компьютер',
  offline: 'нет связи',
  online: 'связь есть',
};

const findingLabels: Labels<NonNullable<Question['options'][number]['file']>[number]> = {
  empty: 'пустой',
  damaged: 'записан не целиком',
  encrypted: 'защищён паролем',
  unknown: 'вид не узнали',
  extension: 'окончание имени не подходит',
  large: 'больше предела',
  name: 'имя длинное или с особыми знаками',
  ok: 'ничего из названного',
};

const outcomeLabels: Labels<Outcome['outcome']> = {
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
export const findings = listed(findingLabels);
export const outcomes = listed(outcomeLabels);
