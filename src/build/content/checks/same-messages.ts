import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** Letters and digits only: how the same message looks however it was typed. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/[^a-zа-я\d]+/gu, ' ').trim();
}

/** A screen text stands in messages.yaml once. */
export const sameMessages: Check = function* (files) {
  const data = files.data.get('messages.yaml');
  const lines = new Map<string, number>();
  const found = [...(data?.yaml.select('messages.*.text') ?? []), ...(data?.yaml.select('messages.*.variants.*') ?? [])];
  for (const { value, place } of found) {
    const text = bare(String(value));
    const line = lines.get(text);
    if (line !== undefined && text !== '') yield issueAt('messages.yaml', place, 'error', `этот текст уже есть в строке ${line}. Сведите их в одну запись, второе написание — в variants.`);
    else lines.set(text, place.line);
  }
};
