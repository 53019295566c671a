import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** Every browser instruction is told for every browser, once. */
export const guides: Check = function* (files) {
  const data = files.data.get('browsers.yaml');
  if (!data) return;
  const all = data.yaml.select('guides.*.id').map(({ value }) => String(value));
  const told = new Set<string>();
  for (const { value, path, place } of data.yaml.select('platforms.*')) {
    const name = String((value as Readonly<Record<string, unknown>>)['id']);
    const own = data.yaml.select('platforms.*.guides.*.guide').filter((one) => one.path[1] === path[1]);
    const seen = new Set<string>();
    for (const one of own) {
      const id = String(one.value);
      if (seen.has(id)) yield issueAt('browsers.yaml', one.place, 'error', `у «${name}» инструкция «${id}» стоит дважды. Оставьте одну.`);
      seen.add(id);
      told.add(id);
    }
    const absent = all.filter((id) => !seen.has(id));
    if (absent.length > 0) {
      yield issueAt('browsers.yaml', place, 'warning', `у «${name}» нет инструкций: ${absent.join(', ')}. Если сделать этого там нельзя, так и напишите шагом.`);
    }
  }
  for (const { value, place } of data.yaml.select('guides.*.id')) {
    if (!told.has(String(value))) yield issueAt('browsers.yaml', place, 'error', `инструкция «${String(value)}» не написана ни для одного браузера.`);
  }
};
