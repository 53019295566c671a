import { formatDate, formatOffset, formatTime, isIsoDate, parseTime, toMoscow } from '../text/dates.ts';
import { probeRow } from '../probes/table.ts';
import { channelRow, type Channel } from './channels.ts';
import type { LineEdit, Need, RequestFields, RequestInput } from './input.ts';
import { BUILT_IN_LINES, isBuiltIn, USUAL_NEEDS } from './needs.ts';
import { answerSentence, lowerFirst, oneLine, quoted, sentence, triedSentences } from './story.ts';

/** The five parts of a request, in the order of a letter: what about, from whom, what happened, what is asked, thanks. */
export const parts = ['topic', 'contacts', 'description', 'wish', 'closing'] as const;
export type Part = (typeof parts)[number];

/** What a line belongs to: `facts` are what was asked for and typed, `found` is the paragraph of the walk. */
export type Group = 'main' | 'facts' | 'found' | 'device';

export interface RequestLine {
  readonly id: string;
  readonly part: Part;
  readonly group: Group;
  /** What the line is called. */
  readonly label: string;
  /** True where the text speaks for itself and stands without its label. */
  readonly bare: boolean;
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
  /** Labels of what this case needs and was not told yet. */
  readonly open: readonly string[];
  /** What support would ask for and is not said yet, in plain words. */
  readonly missing: readonly string[];
}

const UNKNOWN = 'не удалось определить';
export const BLANK = '____';

interface Draft {
  readonly id: string;
  readonly part: Part;
  readonly group?: Group;
  readonly label: string;
  readonly bare?: true;
  readonly text: string;
  readonly editable?: boolean;
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

/** What the channel asks for in any case, and the person's own wish, each a sentence that begins with «Прошу». */
function wishText(channel: Channel, fields: RequestFields): string {
  const { asks = '' } = channelRow(channel);
  const wish = oneLine(fields.wish);
  const own = /^прошу(?![а-яё])/i.test(wish) ? wish : wish && `Прошу ${lowerFirst(wish)}`;
  return [asks && `Прошу ${asks}`, own]
    .map(sentence)
    .filter((part) => part !== '')
    .join(' ');
}

function topicLine(channel: Channel, fields: RequestFields): Draft {
  const { lead = '' } = channelRow(channel);
  return { id: 'topic', part: 'topic', label: 'Тема', text: [lead, oneLine(fields.summary)].filter((part) => part !== '').join('. ') };
}

function contactLines({ contactWay }: RequestFields): Draft[] {
  return [
    { id: 'person', part: 'contacts', label: 'Контакты', text: `ФИО ${BLANK}, телефон ${BLANK}, почта ${BLANK}`, editable: false },
    { id: 'contact-way', part: 'contacts', label: 'Удобный способ связи', text: oneLine(contactWay) },
  ];
}

function previousLines(channel: Channel, fields: RequestFields): Draft[] {
  if (!channelRow(channel).again) return [];
  const date = isIsoDate(fields.previousDate) ? ` от ${formatDate(fields.previousDate)}` : '';
  return [
    {
      id: 'previous',
      part: 'description',
      group: 'facts',
      label: 'Первое обращение',
      text: `№ ${oneLine(fields.previousNumber) || BLANK}${date}`,
    },
    { id: 'reason', part: 'description', group: 'facts', label: 'Почему пишу снова', text: oneLine(fields.repeatReason) },
  ];
}

/** What was typed into the field of a need. */
function needText(key: string, { fields, offset }: RequestInput): string {
  if (!isBuiltIn(key)) return Object.prototype.hasOwnProperty.call(fields.needs, key) ? oneLine(fields.needs[key] ?? '') : '';
  const error = fields.errorText.trim();
  const texts: Readonly<Record<keyof typeof BUILT_IN_LINES, string>> = {
    vremya: formatMoment(fields.date, fields.time, offset),
    usluga: oneLine(fields.service),
    zayavlenie: oneLine(fields.applicationNumber),
    tekst: error && quoted(error),
    'nomer-oshibki': oneLine(fields.errorCode),
    dejstviya: fields.actions.trim(),
  };
  return texts[key];
}

/** What this channel can be told of what the case needs. */
function needsOf({ needs = USUAL_NEEDS, channel }: RequestInput): readonly Need[] {
  const { leaves = [] } = channelRow(channel);
  return needs.filter(({ key }) => leaves.indexOf(isBuiltIn(key) ? BUILT_IN_LINES[key].id : `need:${key}`) < 0);
}

/** What was asked for first, a blank where it was not told; then whatever else was typed. */
function factLines(input: RequestInput): Draft[] {
  const needs = needsOf(input);
  const line = (id: string, label: string, text: string): Draft => ({ id, part: 'description', group: 'facts', label, text });
  const asked = needs.map(({ key, label }) =>
    line(isBuiltIn(key) ? BUILT_IN_LINES[key].id : `need:${key}`, label, needText(key, input) || (input.needs ? BLANK : '')),
  );
  const keys = Object.keys(BUILT_IN_LINES).filter(isBuiltIn);
  const rest = keys
    .filter((key) => !needs.some((need) => need.key === key))
    .map((key) => line(BUILT_IN_LINES[key].id, BUILT_IN_LINES[key].label, needText(key, input)));
  return [
    ...asked,
    ...rest,
    line('tried', 'Что уже пробовали', input.fields.tried.trim()),
    line('screenshot', 'Скриншот', input.fields.screenshot ? 'прикладываю' : ''),
  ];
}

/** One paragraph: what was answered, tried and ruled out; what the subject says is not said again. */
function foundText({ path, tried, findings, fields, channel }: RequestInput): string {
  const { leaves = [] } = channelRow(channel);
  const subject = oneLine(fields.summary);
  return [
    ...path.filter((step) => step.subject === undefined || step.subject !== subject).map(answerSentence),
    ...triedSentences(tried),
    ...(findings && leaves.indexOf('findings') < 0 ? findings.told : []),
  ].join(' ');
}

/** Browser, system and device are the first line; what the check noticed the second. */
const DEVICE_LINES: readonly string[] = ['browser', 'system', 'device'];

function deviceLines({ detected, tried, findings }: RequestInput): Draft[] {
  const possible = findings?.possible;
  // Cookies say nothing of a code that does not come: only what can still be the cause is told.
  const concerns = (id: string): boolean => {
    const causes = probeRow(id)?.causes ?? [];
    return !possible || causes.length === 0 || causes.some((cause) => possible.indexOf(cause) >= 0);
  };
  const device = detected.filter(({ id }) => DEVICE_LINES.indexOf(id) >= 0);
  const noticed = detected.filter(({ id, value }) => DEVICE_LINES.indexOf(id) < 0 && oneLine(value) !== '' && concerns(id));
  const passed = tried.flatMap(({ advice, result }) => (result === 'skipped' ? quoted(oneLine(advice)) : []));
  return [
    {
      id: 'device',
      part: 'description',
      group: 'device',
      label: 'Устройство',
      bare: true,
      text: sentence(device.map(({ label, value }) => oneLine(value) || `${lowerFirst(label)}: ${UNKNOWN}`).join(', ')),
    },
    {
      id: 'noticed',
      part: 'description',
      group: 'device',
      label: 'Что заметила проверка',
      bare: true,
      text: [
        ...noticed.map(({ label, value }) => sentence(`${label}: ${value}`)),
        passed.length > 0 ? `Проверено само, не понадобилось: ${passed.join(', ')}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    },
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
    bare: draft.bare ?? false,
    text,
    original,
    edited: text !== original,
    removed: edit?.removed === true,
    editable,
  };
}

/** What an operator would have to ask back for, in the order of asking. */
function missingOf({ fields, detected, channel }: RequestInput, open: readonly string[]): string[] {
  const { again, leaves = [] } = channelRow(channel);
  const missing: string[] = [];
  if (oneLine(fields.summary) === '') missing.push('тема: что не получается');
  missing.push(...open.map(lowerFirst));
  if (detected.length === 0 && leaves.indexOf('device') < 0) missing.push('браузер и система');
  if (fields.wish.trim() === '') missing.push('о чём вы просите');
  if (again && fields.previousNumber.trim() === '') missing.push('номер первого обращения');
  return missing;
}

/**
 * Builds the request from the walk, the device and what was typed, with the person's edits on top.
 * Lines without a text are left out, and those that the channel cannot take; edits are kept by the id of their line, so that a
 * changed walk loses none of them.
 */
export function buildRequest(input: RequestInput): BuiltRequest {
  const { channel, fields, edits, guard } = input;
  const { leaves = [] } = channelRow(channel);
  const drafts: Draft[] = [
    topicLine(channel, fields),
    ...contactLines(fields),
    ...previousLines(channel, fields),
    ...factLines(input),
    { id: 'found', part: 'description', group: 'found', label: 'Что нашли и исключили', bare: true, text: foundText(input) },
    ...deviceLines(input),
    { id: 'code', part: 'description', label: 'Код диагностики', text: input.diagnosticCode ?? '' },
    { id: 'wish', part: 'wish', label: 'Прошу', bare: true, text: wishText(channel, fields) },
    { id: 'urgent', part: 'wish', label: 'Срочно, потому что', text: oneLine(fields.urgentReason) },
    { id: 'thanks', part: 'closing', label: 'Заключение', bare: true, text: `Спасибо. С уважением, ${BLANK}`, editable: false },
  ];
  const open = needsOf(input)
    .filter(({ key }) => needText(key, input) === '')
    .map(({ label }) => label);
  const lines = drafts.filter(({ id }) => leaves.indexOf(id) < 0).map((draft) => apply(draft, edits[draft.id], guard));
  return { channel, lines: lines.filter((line) => line.text !== '' || line.edited), open, missing: missingOf(input, open) };
}
