import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** A system has instructions of its own (the clock, a screenshot); a browser is not expected to tell those, nor the other way round. */
function kindOf(platform: unknown): 'browser' | 'system' {
  const match = (platform as { readonly match?: { readonly browsers?: unknown } | null }).match;
  return match?.browsers === undefined ? 'system' : 'browser';
}

/** Every instruction is told once for every browser, or for every system. */
export const guides: Check = function* (files) {
  const data = files.data.get('browsers.yaml');
  if (!data) return;
  const all = data.yaml.select('guides.*.id').map(({ value }) => String(value));
  const told = new Set<string>();
  const platforms = data.yaml.select('platforms.*');
  const expected = { browser: new Set<string>(), system: new Set<string>() };
  for (const one of data.yaml.select('platforms.*.guides.*.guide')) {
    const platform = platforms.find(({ path }) => path[1] === one.path[1]);
    if (platform) expected[kindOf(platform.value)].add(String(one.value));
  }
  for (const { value, path, place } of platforms) {
    const name = String((value as Readonly<Record<string, unknown>>)['id']);
    const own = data.yaml.select('platforms.*.guides.*.guide').filter((one) => one.path[1] === path[1]);
    const seen = new Set<string>();
    for (const one of own) {
      const id = String(one.value);
      if (seen.has(id)) yield issueAt('browsers.yaml', one.place, 'error', `у «${name}» инструкция «${id}» стоит дважды. Оставьте одну.`);
      seen.add(id);
      told.add(id);
    }
    const absent = all.filter((id) => expected[kindOf(value)].has(id) && !seen.has(id));
    if (absent.length > 0) {
      yield issueAt(
        'browsers.yaml',
        place,
        'warning',
        `у «${name}» нет инструкций: ${absent.join(', ')}. Если сделать этого там нельзя, так и напишите шагом.`,
      );
    }
  }
  for (const { value, place } of data.yaml.select('guides.*.id')) {
    if (!told.has(String(value)))
      yield issueAt('browsers.yaml', place, 'error', `инструкция «${String(value)}» не написана ни для одного браузера.`);
  }
};
