import { formatDate, formatTime, formatWeekday } from '../text/dates.ts';
import { counted, type PluralForms } from '../text/plural.ts';
import type { Certainty } from './calendar.ts';
import type { Category, Ladder, Span, Step, StepKind } from './ladder.ts';

interface UnitForms {
  readonly hours: PluralForms;
  readonly workdays: PluralForms;
  readonly days: PluralForms;
}

/** «Через 24 часа», «через 1 рабочий день». */
const after: UnitForms = {
  hours: ['час', 'часа', 'часов'],
  workdays: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  days: ['день', 'дня', 'дней'],
};
/** «До 24 часов», «до 1 рабочего дня». */
const within: UnitForms = {
  hours: ['часа', 'часов', 'часов'],
  workdays: ['рабочего дня', 'рабочих дней', 'рабочих дней'],
  days: ['дня', 'дней', 'дней'],
};

function spanWords(span: Span, forms: UnitForms): string {
  if ('hours' in span) return counted(span.hours, forms.hours);
  if ('workdays' in span) return counted(span.workdays, forms.workdays);
  return counted(span.days, forms.days);
}

/** How long an answer takes, as a rule in words: for the table that needs no script. */
export function termRule({ term, official }: Category): string {
  return official ? `${spanWords(term, after)} со дня регистрации` : `до ${spanWords(term, within)}`;
}

/** When to repeat, as a rule in words: for the table that needs no script. */
export function repeatRule({ term, official, mayBeExtended }: Category): string {
  if (official) return 'Не повторять, ждать ответа';
  if ('hours' in term) return `Через ${spanWords(term, after)} или в конце следующего рабочего дня — что позже`;
  const next = 'workdays' in term ? `На ${term.workdays + 1}-й рабочий день` : `На ${term.days + 1}-й день`;
  return mayBeExtended ? `${next}, если не сообщили о продлении` : next;
}

/** When to escalate, as a rule in words. */
export function escalateRule({ official, escalateAfter }: Category): string {
  if (official) return 'Вышестоящий орган или прокуратура';
  return `Ещё через ${spanWords(escalateAfter ?? { workdays: 1 }, after)} после повторного`;
}

export const stepTitles: Readonly<Record<StepKind, string>> = {
  answer: 'Ответ должны дать до этого дня',
  repeat: 'Написать повторно',
  escalate: 'Попросить старшего специалиста',
  complain: 'Подать жалобу',
};

/** «вторник, 24 ноября 2026 года, после 18:00 мск». */
export function stepWhen(step: Step): string {
  const day = `${formatWeekday(step.date)}, ${formatDate(step.date)}`;
  const time = step.minutes === undefined ? '' : `, после ${formatTime(step.minutes)} мск`;
  const wait =
    step.workday === undefined
      ? ''
      : ` (это выходной; ближайший рабочий день — ${formatWeekday(step.workday)}, ${formatDate(step.workday)})`;
  return day + time + wait;
}

/** Why the count does not begin on the day of sending; empty when it does. */
export function movedWords({ moved, counted: day }: Ladder): string {
  if (moved === undefined) return '';
  const why = moved === 'evening' ? 'Отправлено после 18:00 мск' : 'Отправлено в выходной';
  return `${why}, поэтому днём отправки считаем ${formatDate(day)}. Это наше предположение.`;
}

/** What to say of the calendar; empty when every year is a published one. */
export function certaintyWords(certainty: Certainty, holidaysSource: string): string {
  if (certainty === 'published') return '';
  if (certainty === 'provisional') return 'Календарь выходных для этого года предварительный: даты могут сдвинуться.';
  const law = holidaysSource === '' ? '' : ` без праздников (${holidaysSource})`;
  return `Предположение: календаря для этого года у нас нет, рабочими считаем понедельник — пятницу${law}.`;
}

const BLANK = '____';

/** The words to send on the day of a step; the numbers stay blanks. */
export function stepText(kind: StepKind, { sent }: Ladder, category: Category): string {
  const first = `№ ${BLANK} от ${formatDate(sent.date)}`;
  const extended = category.mayBeExtended ? ' О продлении срока мне не сообщали.' : '';
  if (kind === 'repeat') {
    return `Повторное обращение. Первое — ${first}, ответа нет.${extended} Что сделано с тех пор: ${BLANK}. Прошу сообщить, на каком этапе вопрос, и назвать срок решения. Удобный способ связи: ${BLANK}. Спасибо.`;
  }
  if (kind === 'escalate') {
    return `Прошу передать обращение ${first} старшему специалисту. Повторное обращение — № ${BLANK}, ответа по существу нет. Прошу назвать ответственного и срок решения. Спасибо.`;
  }
  if (kind === 'complain') {
    const asked = category.official ? 'ответ в срок не получен' : `повторное — № ${BLANK}, ответа по существу нет`;
    return `Прошу рассмотреть жалобу на работу с обращением ${first}: ${asked}. Прошу провести проверку, ответить по существу и сообщить о мерах. С уважением, ${BLANK}.`;
  }
  return `Жду ответ на обращение ${first}.`;
}
