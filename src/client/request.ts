import './polyfills.ts';
import './print.ts';
import { findReferenceNumbers } from '../core/privacy/index.ts';
import {
  buildRequest,
  channelRow,
  emptyFields,
  mailDraft,
  requestJson,
  subjectOf,
  type BuiltRequest,
  type Channel,
  type DetectedLine,
  type LineEdit,
  type RequestFields,
  type RequestInput,
} from '../core/request/index.ts';
import { BLANK, formatMoment } from '../core/request/lines.ts';
import { todayFor } from '../core/text/dates.ts';
import { counted } from '../core/text/plural.ts';
import { takePlace } from './alive.ts';
import { attachGuards, conceal, type Field } from './guard.ts';
import { copyText } from './hand-over.ts';
import type * as FileHands from './hand-file.ts';
import { late } from './late.ts';
import { showLines, type LineEditing } from './request-lines.ts';
import { arrangeNeeds } from './request-needs.ts';
import { showOutput, textOf } from './request-output.ts';
import {
  controls,
  forgetOnDevice,
  keepInHistory,
  keptInHistory,
  nothingTyped,
  plainDevice,
  readFields,
  savedOnDevice,
  saveOnDevice,
  writeFields,
  writtenEarly,
  type Typed,
} from './request-state.ts';
import { takeWords } from './own-words.ts';
import type { Walked } from './request-walk.ts';

/** What reads a walk weighs as much as the rest of the page. */
const fetchReader = late(() => import('./request-walk.ts'));

/** So does what looks at the device; its lines come a moment later. */
const fetchDevice = late(() => import('./request-device.ts'));

/** The trouble is on another device: what was told of it; the line stays open for the person to write more. */
function otherDevice(names: readonly string[]): readonly DetectedLine[] {
  const told = names.length > 0 ? names.join(', ') : 'браузер и система не указаны';
  return [{ id: 'device', label: 'Устройство', value: `Другое устройство: ${told}` }];
}

/** Few ask for a file. */
const fetchFileHands = late(() => import('./hand-file.ts'));

/** How long after the last key the text is built and kept. */
const PAUSE = 250;

function find<Wanted extends HTMLElement>(root: ParentNode, selector: string): Wanted {
  const element = root.querySelector<Wanted>(selector);
  if (!element) throw new Error(`request: the page has no ${selector}`);
  return element;
}

function offsetAt(date: string, time: string): number | undefined {
  const moment = new Date(`${date}T${time === '' ? '12:00' : time}`);
  return Number.isNaN(moment.getTime()) ? undefined : -moment.getTimezoneOffset();
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The page of the request: what is typed, walked and detected goes in, the text of the chosen channel comes out. */
class RequestPage {
  private edits: Record<string, LineEdit> = {};
  /** What this device says of itself. */
  private own: readonly DetectedLine[] = [];
  private walked: Walked | undefined;
  /** What was filled in from a walk: replaced by the next walk as long as the person left it alone. */
  private filled = { summary: '', wish: '' };
  /** Answers to needs, those of other walks too. */
  private needs: RequestFields['needs'] = {};
  /** The text as it was shown last. */
  private shown = '';
  /** The person has changed something since the text was shown last. */
  private written = false;
  private channelChosen = false;
  private timer = 0;
  private readonly radios: readonly HTMLInputElement[];
  private readonly keep: HTMLInputElement;
  private readonly root: HTMLElement;
  /** Numbers for the sheet of a call, as the page was built with them. */
  private readonly phones: readonly string[];

  constructor(root: HTMLElement) {
    this.root = root;
    this.phones = JSON.parse(find(root, '[data-output]').getAttribute('data-phones') ?? '[]') as string[];
    this.radios = Array.from(root.querySelectorAll<HTMLInputElement>('input[name="channel"]'));
    this.keep = find<HTMLInputElement>(root, '[data-keep]');
    // The browser's own memory of fields would bring back what a reload should have dropped.
    for (const { control } of controls(root)) control.setAttribute('autocomplete', 'off');
    this.restore();
    this.listen();
    attachGuards(root, offerReference);
    // Nobody's field goes away under their hands.
    const busy = document.activeElement?.closest('[data-plain="request"]');
    if (busy) busy.addEventListener('focusout', () => this.takeOver(), { once: true });
    else this.takeOver();
    void this.readFragment();
    fetchDevice().then(
      ({ readDevice }) =>
        readDevice(window.location.hash, (lines) => {
          this.own = lines;
          this.show();
        }),
      () => undefined,
    );
  }

  /** The plain parts go; what was written into them stays. */
  private takeOver(): void {
    const device = plainDevice(this.root);
    if (device !== '') this.edits = { ...this.edits, device: { text: device } };
    const tried = find(this.root, '[data-tried]');
    // With script the walk tells what was tried; who has written it all the same goes on writing.
    if (this.fields().tried !== '') find(this.root, '.stead').insertAdjacentElement('beforebegin', tried);
    this.show();
    takePlace('request');
    this.root.classList.add('request--alive');
  }

  private restore(): void {
    const saved = savedOnDevice();
    this.keep.checked = saved !== undefined;
    const typed = saved ?? keptInHistory() ?? nothingTyped;
    const words = takeWords();
    const early = writtenEarly(this.root);
    const fields = { ...typed.fields, ...early.fields };
    // What was searched for in vain is what the request is about, unless something is written there.
    this.take({
      ...typed,
      fields: fields.summary === '' ? { ...fields, summary: words } : fields,
      channel: early.channel === '' ? typed.channel : early.channel,
    });
  }

  private take({ fields, edits, channel }: Typed): void {
    this.needs = fields.needs;
    writeFields(this.root, fields);
    this.edits = { ...edits };
    this.channelChosen = channel !== '';
    if (channel !== '') this.choose(channel);
  }

  private fields(): RequestFields {
    const fields = readFields(this.root, this.needs);
    this.needs = fields.needs;
    return fields;
  }

  private typed(): Typed {
    return { fields: this.fields(), edits: this.edits, channel: this.channelChosen ? this.channel() : '' };
  }

  private channel(): Channel {
    const chosen = this.radios.filter((radio) => radio.checked)[0] ?? this.radios[0];
    return (chosen ?? this.radios[0])?.value as Channel;
  }

  private choose(channel: string): void {
    for (const radio of this.radios) radio.checked = radio.value === channel;
  }

  private input(): RequestInput {
    const fields = this.fields();
    const { walked } = this;
    const offset = offsetAt(fields.date, fields.time);
    return {
      channel: this.channel(),
      fields,
      ...(offset === undefined ? {} : { offset }),
      path: walked?.path ?? [],
      tried: walked?.tried ?? [],
      ...(walked ? { findings: walked.findings } : {}),
      ...(walked?.needs ? { needs: walked.needs } : {}),
      detected: walked?.otherDevice ? otherDevice(this.namesOf(walked.platforms)) : this.own,
      diagnosticCode: walked?.code ?? '',
      edits: this.edits,
      guard: conceal,
    };
  }

  private namesOf(platforms: readonly string[]): string[] {
    const names = JSON.parse(find(this.root, '[data-platforms]').getAttribute('data-platforms') ?? '{}') as Record<string, string>;
    return platforms.flatMap((id) => names[id] ?? []);
  }

  private build(): BuiltRequest {
    return buildRequest(this.input());
  }

  private readonly say = (text: string): void => {
    find(this.root, '[data-said]').textContent = text;
  };

  private readonly editing: LineEditing = {
    write: (id, edit) => {
      this.edits = { ...this.edits, [id]: edit };
      this.changed();
    },
    finish: (id, edit) => {
      this.edits = { ...this.edits, [id]: edit };
      this.show(id);
      this.remember();
    },
  };

  /** `finished` is the line whose editing has just ended. */
  private show(finished?: string): void {
    const request = this.build();
    const { channel } = request;
    for (const section of Array.from(this.root.querySelectorAll<HTMLElement>('[data-channel]'))) {
      section.classList.toggle('channel--other', section.getAttribute('data-channel') !== channel);
    }
    for (const field of Array.from(this.root.querySelectorAll<HTMLElement>('[data-channels]'))) {
      field.hidden = (field.getAttribute('data-channels') ?? '').split(' ').indexOf(channel) < 0;
    }
    showLines(this.root, request, this.edits, this.editing, finished);
    showOutput(find(this.root, '[data-output]'), request, this.phones, this.say);
    this.peek(textOf(request, this.phones));
    this.showMissing(request);
    this.showMail(request);
    const { date, time } = this.fields();
    const moment = time === '' ? '' : formatMoment(date, time, offsetAt(date, time));
    find(this.root, '[data-moscow]').textContent = moment.indexOf('местное') < 0 ? '' : moment;
  }

  /**
   * On a phone the text is below the fields: the line that the person is writing stands at the foot of the window, and the first
   * one until something is written. What the page finds by itself does not take its place.
   */
  private peek(text: string): void {
    const before = this.shown.split('\n');
    const place = find(this.root, '[data-peek]');
    const fresh = text.split('\n').filter((one) => one !== '' && before.indexOf(one) < 0);
    // What is still to be filled in tells the person nothing.
    const told = fresh.filter((one) => one.indexOf(BLANK) < 0)[0];
    const line = told ?? (before.length > 1 ? fresh[0] : 'Здесь растёт текст обращения.');
    this.shown = text;
    if (line !== undefined && (this.written || place.textContent === '')) place.textContent = line;
    this.written = false;
  }

  private showMissing({ missing }: BuiltRequest): void {
    find(this.root, '[data-missing-list]').textContent = `${missing.join(', ')}.`;
    find(this.root, '[data-missing]').hidden = missing.length === 0;
  }

  private showMail(request: BuiltRequest): void {
    const pasted = channelRow(request.channel).output === 'text';
    const link = find<HTMLAnchorElement>(this.root, '[data-mail]');
    link.hidden = !pasted;
    link.href = mailDraft(subjectOf(request), textOf(request, this.phones)).href;
    find(this.root, '[data-copy-subject]').hidden = !pasted || subjectOf(request) === '';
  }

  private remember(): void {
    const typed = this.typed();
    keepInHistory(typed);
    if (!this.keep.checked || saveOnDevice(typed)) return;
    this.keep.checked = false;
    this.say('Браузер не разрешает сохранять: текст останется только на этой странице.');
  }

  private readonly changed = (): void => {
    this.written = true;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.show();
      this.remember();
    }, PAUSE);
  };

  /** Builds and keeps at once what the pause has not yet let through. */
  private readonly settle = (): void => {
    window.clearTimeout(this.timer);
    this.show();
    this.remember();
  };

  private async readFragment(): Promise<void> {
    const fragment = window.location.hash;
    // Without a walk nothing of the diagnosis is fetched.
    const reader = fragment === '' ? undefined : await fetchReader().catch(() => undefined);
    const walked = await reader?.readWalk(fragment);
    // «К содержанию» and the like change the fragment too: they are no reason to forget the walk.
    if (walked || fragment === '') this.walked = walked;
    if (walked) this.fill(walked);
    this.arrange();
    this.show();
  }

  /** The fields are what the case needs. */
  private arrange(): void {
    this.fields();
    arrangeNeeds(this.root, this.walked?.needs, this.needs);
    attachGuards(this.root, offerReference);
  }

  private fill(walked: Walked): void {
    const fields = this.fields();
    const next = { summary: walked.subject, wish: walked.ask };
    const own = (name: 'summary' | 'wish'): string =>
      fields[name] === '' || fields[name] === this.filled[name] ? next[name] : fields[name];
    writeFields(this.root, { ...fields, summary: own('summary'), wish: own('wish') });
    this.filled = next;
    // Examples help whoever has nothing there yet.
    for (const { name, control } of controls(this.root)) {
      const hint = control.parentElement?.querySelector<HTMLElement>('.hint');
      if (hint && (name === 'summary' || name === 'wish')) hint.hidden = next[name] !== '';
    }
    if (!this.channelChosen) this.choose(this.fitting(walked));
    const answers = counted(walked.path.length, ['ответ', 'ответа', 'ответов']);
    const advices = counted(walked.tried.filter(({ result }) => result !== 'skipped').length, ['совет', 'совета', 'советов']);
    find(this.root, '[data-request-status]').textContent =
      `Взяли из диагностики: ${answers} и ${advices}. Впишите то, о чём спросит поддержка.`;
  }

  /** The channel that a walk leads to: by its outcome, else by where it went last; the first when it tells neither. */
  private fitting({ outcome, lastFlow }: Walked): string {
    const by = (list: string, word: string): HTMLInputElement | undefined =>
      this.radios.filter((radio) => radio.matches(`[data-${list}~="${word}"]`))[0];
    return (by('outcomes', outcome) ?? by('flows', lastFlow) ?? this.radios[0])?.value ?? '';
  }

  private erase(): void {
    forgetOnDevice();
    this.keep.checked = false;
    this.walked = undefined;
    this.filled = { summary: '', wish: '' };
    this.take({ ...nothingTyped, fields: emptyFields });
    this.arrange();
    const [first] = this.radios;
    if (first) this.choose(first.value);
    try {
      window.history.replaceState(null, '', window.location.pathname);
    } catch {
      // Safari allows a hundred changes in half a minute; what was typed is gone from the page all the same.
    }
    for (const note of Array.from(this.root.querySelectorAll('[data-guard-note]'))) note.textContent = '';
    find(this.root, '[data-request-status]').textContent = 'Всё стёрто.';
    find(this.root, '[data-erase-ask]').hidden = true;
    this.show();
    find(this.root, '[data-erase]').focus();
  }

  private listen(): void {
    const { root } = this;
    const on = (selector: string, act: () => void): void => find(root, selector).addEventListener('click', act);
    root.addEventListener('input', this.changed);
    root.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.name === 'channel') {
        this.channelChosen = true;
        this.settle();
      } else this.changed();
    });
    this.keep.addEventListener('change', () => {
      if (this.keep.checked) this.settle();
      else forgetOnDevice();
      if (this.keep.checked) this.say('Сохранено на этом устройстве.');
    });
    window.addEventListener('hashchange', () => void this.readFragment());
    window.addEventListener('pagehide', this.settle);
    window.addEventListener('beforeprint', this.settle);
    on('[data-now]', () => {
      const now = new Date();
      const { day, wrong } = todayFor(now, root.getAttribute('data-built') ?? '');
      // The hour of such a clock is no better than its day.
      const time = wrong === '' ? `${two(now.getHours())}:${two(now.getMinutes())}` : '';
      writeFields(root, { ...this.fields(), date: day, time });
      find(root, '[data-clock-said]').textContent = wrong;
      this.settle();
    });
    find(root, '[data-jump]').addEventListener('click', (event) => {
      // The address keeps the walk, and no part of the page.
      event.preventDefault();
      const heading = find(root, '#result');
      heading.focus();
      heading.scrollIntoView();
    });
    on('[data-copy]', () => {
      this.settle();
      this.copy(textOf(this.build(), this.phones), 'Текст скопирован.');
    });
    on(
      '[data-copy-subject]',
      () => void copyText(subjectOf(this.build()), 'Тема скопирована.', undefined, find(root, '[data-said]')).then(this.say),
    );
    on('[data-mail]', () => {
      this.settle();
      const text = textOf(this.build(), this.phones);
      if (!mailDraft(subjectOf(this.build()), text).complete) {
        this.copy(text, 'Текст длинный и в письмо сам не поместится. Он скопирован: вставьте его в письмо.');
      }
    });
    on('[data-text-file]', () => {
      this.settle();
      const text = textOf(this.build(), this.phones).replace(/\n/g, '\r\n');
      this.handText('obrashchenie.txt', 'text/plain;charset=utf-8', text, true);
    });
    on('[data-json-file]', () => {
      this.settle();
      const json = requestJson(this.input(), this.build(), new Date());
      this.handText('obrashchenie.json', 'application/json', `${JSON.stringify(json, null, 2)}\n`);
    });
    on('[data-erase]', () => {
      find(root, '[data-erase-ask]').hidden = false;
      find(root, '[data-erase-no]').focus();
    });
    on('[data-erase-yes]', () => this.erase());
    on('[data-erase-no]', () => {
      find(root, '[data-erase-ask]').hidden = true;
      find(root, '[data-erase]').focus();
    });
  }

  private handText(...file: Parameters<(typeof FileHands)['handText']>): void {
    fetchFileHands()
      .then(({ handText }) => handText(...file))
      .then(this.say, () => this.say('Не получилось: нет связи. Скопируйте текст.'));
  }

  private copy(text: string, done: string): void {
    void copyText(text, done, find(this.root, '[data-output]')).then(this.say);
  }
}

/** A long number that nothing recognised is kept, and said to be taken for a request number. */
function offerReference(field: Field, noteOf: (field: Field) => HTMLElement): void {
  if (field.tagName !== 'TEXTAREA') return;
  const numbers = findReferenceNumbers(field.value);
  const existing = field.nextElementSibling;
  const note = numbers.length > 0 || existing?.hasAttribute('data-guard-note') ? noteOf(field) : undefined;
  if (!note || note.querySelector('button')) return;
  for (const line of Array.from(note.querySelectorAll('[data-reference]'))) line.remove();
  if (numbers.length === 0) return;
  const line = note.appendChild(document.createElement('p'));
  line.setAttribute('data-reference', '');
  line.textContent = `${numbers.join(', ')} — номер обращения? Оставили как есть.`;
}

const root = document.querySelector<HTMLElement>('[data-request-page]');
if (root) new RequestPage(root);
