import { formatDate, formatOffset, formatTime, isIsoDate, parseTime, toMoscow } from '../text/dates.ts';
import { channelRow, type Channel } from './channels.ts';
import type { LineEdit, RequestFields, RequestInput, TriedResult } from './input.ts';

/** The five parts of a request, in the order of a letter: what about, from whom, what happened, what is asked, thanks. */
export const parts = ['topic', 'contacts', 'description', 'wish', 'closing'] as const;
export type Part = (typeof parts)[number];

export const partTitles: Readonly<Record<Part, string>> = {
  topic: 'Тема',
  contacts: 'Контакты',
  description: 'Описание',
  wish: 'Прошу',
  closing: 'Заключение',
};

/** Lines of one group stand together under one heading. */
export type Group = 'main' | 'path' | 'device' | 'tried';

export const groupTitles: Readonly<Record<Exclude<Group, 'main'>, string>> = {
  path: 'Ответы на вопросы',
  device: 'Устройство',
  tried: 'Что уже пробовали',
};

export interface RequestLine {
  readonly id: string;
  readonly part: Part;
  readonly group: Group;
  /** What stands before the text; empty where the text speaks for itself. */
  readonly label: string;
  readonly text: string;
  /** As it was before the person edited it. */
  readonly original: string;
  readonly edited: boolean;
  readonly removed: boolean;
  /** False for the blanks: they are filled in by hand or in the portal's own form. */
  readonly editable: boolean;
}

export interface BuiltRequest {
  readonly channel: Channel;
  readonly lines: readonly RequestLine[];
  /** What support would ask for and is not said yet, in plain words. */
  readonly missing: readonly string[];
}

const UNKNOWN = 'не удалось определить';
export const BLANK = '____';

const results: Readonly<Record<Exclude<TriedResult, 'skipped'>, string>> = {
  helped: 'помогло',
  failed: 'не помогло',
  cannot: 'не выполнено: не получилось сделать',
};

interface Draft {
  readonly id: string;
  readonly part: Part;
  readonly group?: Group;
  readonly label: string;
  readonly text: string;
  readonly editable?: boolean;
}

function quoted(text: string): string {
  return /[«»]/.test(text) ? text : `«${text}»`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** «22 ноября 2026 года, 14:05 мск (местное время 19:05, UTC+5)»: Moscow time first, because the operator works by it. */
export function formatMoment(date: string, time: string, offset: number | undefined): string {
  if (!isIsoDate(date)) return '';
  const minutes = parseTime(time);
  if (minutes === undefined) return formatDate(date);
  if (offset === undefined) return `${formatDate(date)}, ${formatTime(minutes)} (часовой пояс не указан)`;
  const moscow = toMoscow({ date, minutes }, offset);
  const said = `${formatDate(moscow.date)}, ${formatTime(moscow.minutes)} мск`;
  if (moscow.date === date && moscow.minutes === minutes) return said;
  const localDay = moscow.date === date ? '' : `${formatDate(date)}, `;
  return `${said} (местное время ${localDay}${formatTime(minutes)}, ${formatOffset(offset)})`;
}

function topicOf({ type, summary }: RequestFields): string {
  return [type, summary]
    .map(oneLine)
    .filter((part) => part !== '')
    .join(': ');
}

function topicLine(channel: Channel, fields: RequestFields): Draft {
  const topic = topicOf(fields);
  const { lead = '' } = channelRow(channel);
  return { id: 'topic', part: 'topic', label: 'Тема', text: [lead, topic].filter((part) => part !== '').join('. ') };
}

function previousLines(channel: Channel, fields: RequestFields): Draft[] {
  if (!channelRow(channel).again) return [];
  const date = isIsoDate(fields.previousDate) ? ` от ${formatDate(fields.previousDate)}` : '';
  return [
    { id: 'previous', part: 'description', label: 'Первое обращение', text: `№ ${oneLine(fields.previousNumber) || BLANK}${date}` },
    { id: 'reason', part: 'description', label: 'Почему пишу снова', text: oneLine(fields.repeatReason) },
  ];
}

function contactLines({ applicationNumber, contactWay }: RequestFields): Draft[] {
  return [
    { id: 'person', part: 'contacts', label: '', text: `ФИО ${BLANK}, телефон ${BLANK}, почта ${BLANK}`, editable: false },
    { id: 'application', part: 'contacts', label: 'Номер заявления', text: oneLine(applicationNumber) || BLANK },
    { id: 'contact-way', part: 'contacts', label: 'Удобный способ связи', text: oneLine(contactWay) },
  ];
}

function descriptionLines(input: RequestInput): Draft[] {
  const { fields, channel } = input;
  const part = 'description';
  const error = fields.errorText.trim();
  return [
    ...previousLines(channel, fields),
    { id: 'when', part, label: 'Когда', text: formatMoment(fields.date, fields.time, input.offset) },
    { id: 'service', part, label: 'Услуга', text: oneLine(fields.service) },
    { id: 'actions', part, label: 'Что было перед сбоем', text: fields.actions.trim() },
    { id: 'error', part, label: 'Текст ошибки', text: error && quoted(error) },
    { id: 'error-code', part, label: 'Номер ошибки', text: oneLine(fields.errorCode) },
    ...input.path.map((step) => ({ id: `path:${step.id}`, part, group: 'path', label: step.question, text: step.answer }) as const),
    ...input.detected.map(
      (line) => ({ id: `device:${line.id}`, part, group: 'device', label: line.label, text: oneLine(line.value) || UNKNOWN }) as const,
    ),
    {
      id: 'device:checked',
      part,
      group: 'device',
      label: 'Проверено автоматически, не понадобилось',
      text: input.tried.flatMap(({ advice, result }) => (result === 'skipped' ? `«${advice}»` : [])).join(', '),
    },
    ...input.tried.flatMap(({ id, advice, result }) =>
      result === 'skipped' ? [] : [{ id: `tried:${id}`, part, group: 'tried', label: `«${advice}»`, text: results[result] } as const],
    ),
    { id: 'screenshot', part, label: 'Скриншот', text: fields.screenshot ? 'прикладываю' : '' },
    { id: 'code', part, label: 'Код диагностики', text: input.diagnosticCode ?? '' },
  ];
}

function wishLines(channel: Channel, fields: RequestFields): Draft[] {
  const wish = oneLine(fields.wish);
  const { asks = '' } = channelRow(channel);
  const asked = [asks, wish].filter((part) => part !== '').join(' и ');
  return [
    { id: 'wish', part: 'wish', label: 'Прошу', text: asked },
    { id: 'urgent', part: 'wish', label: 'Срочно, потому что', text: oneLine(fields.urgentReason) },
  ];
}

/** A bare number is read together with its label: «Номер заявления: 4510123456» is no passport. */
function guarded(label: string, text: string, guard: (text: string) => string): string {
  const lead = `${label}: `;
  const whole = guard(lead + text);
  return whole.slice(0, lead.length) === lead ? whole.slice(lead.length) : guard(text);
}

function apply(draft: Draft, edit: LineEdit | undefined, guard: (text: string) => string): RequestLine {
  const original = guarded(draft.label, draft.text, guard);
  const editable = draft.editable ?? true;
  const text = editable && edit?.text !== undefined ? guarded(draft.label, edit.text.trim(), guard) : original;
  return {
    id: draft.id,
    part: draft.part,
    group: draft.group ?? 'main',
    label: guard(draft.label),
    text,
    original,
    edited: text !== original,
    removed: edit?.removed === true,
    editable,
  };
}

/** What an operator would have to ask back for, in the order of asking: what, when, what before, which words, which device. */
function missingOf({ fields, detected, channel }: RequestInput): string[] {
  const missing: string[] = [];
  if (topicOf(fields) === '') missing.push('тема: что не получается');
  if (!isIsoDate(fields.date)) missing.push('когда это случилось');
  if (fields.actions.trim() === '') missing.push('что было перед сбоем');
  if (fields.errorText.trim() === '' && fields.errorCode.trim() === '') missing.push('текст ошибки, если он был');
  if (detected.length === 0) missing.push('браузер и система');
  if (fields.wish.trim() === '') missing.push('чего вы просите');
  if (channelRow(channel).again && fields.previousNumber.trim() === '') missing.push('номер первого обращения');
  return missing;
}

/**
 * Builds the five parts from the walk, the device and what was typed, with the person's edits on top.
 * Lines without a text are left out; edits are kept by the id of their line, so that a changed walk loses none of them.
 */
export function buildRequest(input: RequestInput): BuiltRequest {
  const drafts: Draft[] = [
    topicLine(input.channel, input.fields),
    ...contactLines(input.fields),
    ...descriptionLines(input),
    ...wishLines(input.channel, input.fields),
    { id: 'thanks', part: 'closing', label: '', text: `Спасибо. С уважением, ${BLANK}`, editable: false },
  ];
  const lines = drafts.map((draft) => apply(draft, input.edits[draft.id], input.guard));
  return { channel: input.channel, lines: lines.filter((line) => line.text !== '' || line.edited), missing: missingOf(input) };
}
