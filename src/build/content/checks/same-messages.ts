import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** Letters and digits only: how the same message looks however it was typed. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^a-zа-я\d]+/gu, ' ')
    .trim();
}

/** A screen text stands in messages.yaml once. */
export const sameMessages: Check = function* (files) {
  const data = files.data.get('messages.yaml');
  const first = new Map<string, { line: number; message: unknown }>();
  const found = [
    ...(data?.yaml.select('messages.*.text') ?? []),
    ...(data?.yaml.select('messages.*.variants.*') ?? []),
    ...(data?.yaml.select('messages.*.others.*') ?? []),
  ];
  for (const { value, path, place } of found) {
    const text = bare(String(value));
    const before = first.get(text);
    if (before === undefined || text === '') first.set(text, { line: place.line, message: path[1] });
    else if (before.message === path[1]) {
      yield issueAt('messages.yaml', place, 'warning', `это написание поиск и так узнаёт по строке ${before.line}. Уберите его.`);
    } else {
      yield issueAt('messages.yaml', place, 'error', `этот текст уже есть в строке ${before.line}. Сведите их в одну запись.`);
    }
  }
};
