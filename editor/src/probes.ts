import { CAUSE_WORDS } from '../../src/core/diagnosis/cause-words.ts';
import { probeRow, treeProbes } from '../../src/core/probes/table.ts';
import type { TreeNodeData } from '../../src/schemas/tree.ts';
import type { Choice } from './places.ts';

type Question = Extract<TreeNodeData, { kind: 'question' }>;
type Outcome = Extract<TreeNodeData, { kind: 'outcome' }>;
type Labels<Name extends string> = Readonly<Record<Name, string>>;

// Typed by the schema: a name that is added there and not here does not compile.
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
  verdict: 'Ответ: что это или чьё это',
};

const nodeSafetyLabels: Labels<NonNullable<Question['safety']>> = {
  'other-device': 'взять другое устройство',
  'where-seen': 'где вы это увидели',
  'own-look': 'посмотреть на портале самому',
  hacked: 'в записи чужой',
  'close-page': 'закрыть страницу',
};

const answerSafetyLabels: Labels<NonNullable<Question['options'][number]['safety']>> = {
  'screen-access': 'у чужих был доступ к экрану',
  'signed-in': 'видно на самом портале',
};

function listed(labels: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** Names and labels as the core's one table has them. */
export const probes: Choice[] = treeProbes.map((value) => ({ value, label: probeRow(value)?.label ?? value }));
export const likely = listed(likelyLabels);
export const findings = listed(findingLabels);
export const outcomes = listed(outcomeLabels);
export const causes = listed(CAUSE_WORDS);
export const nodeSafety = listed(nodeSafetyLabels);
export const answerSafety = listed(answerSafetyLabels);
