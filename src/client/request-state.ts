import { channels, emptyFields, type Channel, type LineEdit, type RequestFields } from '../core/request/index.ts';

/** What the person typed, chose and changed: everything that is worth keeping. */
export interface Typed {
  readonly fields: RequestFields;
  readonly edits: Readonly<Record<string, LineEdit>>;
  /** Empty until the person chose one. */
  readonly channel: Channel | '';
}

export const nothingTyped: Typed = { fields: emptyFields, edits: {}, channel: '' };

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const KEY = 'razberemsya.request';
/** More than a person types; keeps a foreign value in the storage from costing time. */
const LONGEST = 200_000;

/** The fields of the page by their names in `RequestFields`. */
export function controls(root: ParentNode): { readonly name: keyof RequestFields; readonly control: Control }[] {
  return Array.from(root.querySelectorAll<Control>('[data-field]'))
    .map((control) => ({ name: (control.getAttribute('data-field') ?? '') as keyof RequestFields, control }))
    .filter(({ name }) => name in emptyFields);
}

/** Fields that were made for what an outcome needs, by the keys of the needs. */
function needControls(root: ParentNode): { readonly key: string; readonly control: Control }[] {
  return Array.from(root.querySelectorAll<Control>('[data-need]')).map((control) => ({
    key: control.getAttribute('data-need') ?? '',
    control,
  }));
}

/** Reads what stands in the fields now; `before` keeps the answers of needs that this walk does not ask for. */
export function readFields(root: ParentNode, before: RequestFields['needs'] = {}): RequestFields {
  const needs: Record<string, string> = { ...before };
  for (const { key, control } of needControls(root)) needs[key] = control.value;
  const fields: Record<string, unknown> = { ...emptyFields, needs };
  for (const { name, control } of controls(root)) {
    fields[name] = control instanceof HTMLInputElement && control.type === 'checkbox' ? control.checked : control.value;
  }
  return fields as unknown as RequestFields;
}

/** Writes values into the fields. */
export function writeFields(root: ParentNode, fields: RequestFields): void {
  for (const { name, control } of controls(root)) {
    const value = fields[name];
    if (typeof value === 'boolean') (control as HTMLInputElement).checked = value;
    else if (typeof value === 'string') control.value = value;
  }
  for (const { key, control } of needControls(root)) control.value = fields.needs[key] ?? '';
}

function channelCalled(value: unknown): Channel | '' {
  return channels.filter((known) => known === value)[0] ?? '';
}

/** What was written and chosen before the script took the page over: a slow line leaves time for that. */
export function writtenEarly(root: ParentNode): { readonly fields: Partial<RequestFields>; readonly channel: Channel | '' } {
  const fields: Record<string, unknown> = {};
  const now = readFields(root);
  for (const { name } of controls(root)) if (now[name] !== emptyFields[name]) fields[name] = now[name];
  const chosen = Array.from(root.querySelectorAll<HTMLInputElement>('input[name="channel"]')).filter(
    ({ checked, defaultChecked }) => checked && !defaultChecked,
  )[0];
  return { fields: fields as Partial<RequestFields>, channel: channelCalled(chosen?.value) };
}

/** The device as the person wrote it into the plain page, which asks what the alive one finds out. */
export function plainDevice(root: ParentNode): string {
  return root.querySelector<HTMLInputElement>('[data-field="paperDevice"]')?.value.trim() ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkedFields(value: Record<string, unknown>): RequestFields {
  const fields: Record<string, unknown> = { ...emptyFields };
  for (const name of Object.keys(emptyFields)) {
    const given = value[name];
    if (name !== 'needs' && typeof given === typeof fields[name]) fields[name] = given;
  }
  const needs: Record<string, string> = {};
  const given = value['needs'];
  if (isRecord(given)) {
    for (const key of Object.keys(given)) {
      const text = given[key];
      if (key !== '__proto__' && typeof text === 'string') needs[key] = text;
    }
  }
  return { ...fields, needs } as unknown as RequestFields;
}

function checkedEdits(value: unknown): Record<string, LineEdit> {
  const edits: Record<string, LineEdit> = {};
  if (!isRecord(value)) return edits;
  for (const id of Object.keys(value)) {
    const edit = value[id];
    if (id === '__proto__' || !isRecord(edit)) continue;
    edits[id] = {
      ...(typeof edit['text'] === 'string' ? { text: edit['text'] } : {}),
      ...(edit['removed'] === true ? { removed: true } : {}),
    };
  }
  return edits;
}

/** Takes what a storage gave back, whatever it is. */
function checkedTyped(value: unknown): Typed | undefined {
  if (!isRecord(value) || !isRecord(value['fields'])) return undefined;
  return { fields: checkedFields(value['fields']), edits: checkedEdits(value['edits']), channel: channelCalled(value['channel']) };
}

function parse(text: string | null): Typed | undefined {
  if (text === null || text.length > LONGEST) return undefined;
  try {
    return checkedTyped(JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** What was saved on this device; undefined when nothing was or the browser refuses its storage. */
export function savedOnDevice(): Typed | undefined {
  try {
    return parse(window.localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** Saves on this device; false when the browser refuses. */
export function saveOnDevice(typed: Typed): boolean {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(typed));
    return true;
  } catch {
    return false;
  }
}

/** Removes what was saved on this device. */
export function forgetOnDevice(): void {
  try {
    window.localStorage.removeItem(KEY);
  } catch {
    // A refused storage holds nothing of ours.
  }
}

function wasReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type) return entry.type === 'reload';
  // Safari 11 knows only the old way.
  return (performance as { navigation?: { type?: number } }).navigation?.type === 1;
}

/**
 * What this entry of the history holds, so that «back» and «forward» lose nothing.
 * A reload drops it: without «сохранить» a page that is loaded again starts empty.
 */
export function keptInHistory(): Typed | undefined {
  const state: unknown = window.history.state;
  return isRecord(state) && !wasReloaded() ? checkedTyped(state['request']) : undefined;
}

/** Keeps the text in this entry of the history; nothing to keep empties it. */
export function keepInHistory(typed: Typed | undefined): void {
  const state: unknown = window.history.state;
  const others = isRecord(state) ? state : {};
  try {
    window.history.replaceState({ ...others, request: typed ?? null }, '');
  } catch {
    // Safari allows a hundred changes in thirty seconds; the next one comes through.
  }
}
