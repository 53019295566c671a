import { formatDate, formatWeekday } from '../text/dates.ts';
import type { Certainty } from './calendar.ts';
import type { Category, Ladder, Request, Step, StepKind } from './ladder.ts';

/** What a step is, as a title. */
export function stepTitle(kind: StepKind, { law }: Category): string {
  if (kind === 'register') return 'Обращение должны зарегистрировать до этого дня';
  if (kind === 'answer') return law ? 'Ответ должны дать до этого дня' : 'К этому дню обещали ответ';
  if (kind === 'repeat') return 'Написать повторно';
  return 'Обратиться в орган, который стоит выше, или в прокуратуру';
}

/** «вторник, 24 ноября 2026 года». */
export function stepWhen({ date }: Step): string {
  return `${formatWeekday(date)}, ${formatDate(date)}`;
}

/** From which day the term is counted when that of the registration is not known; empty when nothing is to be said. */
export function startWords({ countedFrom, counted }: Ladder, { law }: Category): string {
  if (!law || countedFrom === 'registered') return '';
  if (countedFrom === 'latest') return `Дня регистрации нет, поэтому считаем от последнего дня для неё: ${formatDate(counted)}.`;
  return 'Дня регистрации нет, поэтому считаем от дня отправки. Срок идёт с регистрации: настоящий день может быть позже.';
}

/** What is wrong with the dates of a request, or an empty text. */
export function wrongDates({ sent, registered, named }: Request): string {
  if (registered !== undefined && registered < sent) return 'День регистрации раньше дня отправки. Поправьте один из них.';
  if (named !== undefined && named < sent) return 'Обещанный день раньше дня отправки. Поправьте один из них.';
  return '';
}

/** What to say of the calendar; empty when every year is a published one. */
export function certaintyWords(certainty: Certainty, holidaysSource: string): string {
  if (certainty === 'published') return '';
  if (certainty === 'provisional') return 'Календарь выходных для этого года предварительный: даты могут сдвинуться.';
  const law = holidaysSource === '' ? '' : ` без праздников (${holidaysSource})`;
  return `Предположение: календаря для этого года у нас нет, рабочими считаем понедельник — пятницу${law}.`;
}

const BLANK = '____';

function first({ sent }: Pick<Ladder, 'sent'>): string {
  return `№ ${BLANK} от ${formatDate(sent)}`;
}

/** The words that ask for a day where nobody has named one. */
export function askText(request: Pick<Ladder, 'sent'>): string {
  return `Прошу назвать день, к которому ответят на обращение ${first(request)}. Спасибо.`;
}

/** The words to send on the day of a step; the numbers stay blanks. Empty where there is nothing to send yet. */
export function stepText(kind: StepKind, request: Pick<Ladder, 'sent'>): string {
  if (kind === 'repeat') {
    return `Повторное обращение. Первое — ${first(request)}, ответа нет. О новом сроке мне не сообщали. Что сделано с тех пор: ${BLANK}. Прошу сообщить, на каком этапе вопрос, и назвать день ответа. Удобный способ связи: ${BLANK}. Спасибо.`;
  }
  if (kind === 'complain') {
    return `Прошу рассмотреть жалобу на работу с обращением ${first(request)}: ответ в срок не получен, о продлении мне не сообщали. Прошу провести проверку, ответить по существу и сообщить о мерах. С уважением, ${BLANK}.`;
  }
  return '';
}
