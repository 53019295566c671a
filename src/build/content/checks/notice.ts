import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';

/** The notice of a trouble that everybody has begins, ends, and is taken away. */
export const notice: Check = function* (files) {
  const yaml = files.data.get('notice.yaml')?.yaml;
  const text = (key: string): string | undefined => {
    const value = yaml?.select(key)[0]?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const [from, until, url] = [text('from'), text('until'), text('sourceUrl')];
  if (!yaml || from === undefined || until === undefined) return;
  if (until < from)
    yield issueAt(
      'notice.yaml',
      yaml.placeOf(['until']),
      'error',
      `объявление кончается (${until}) раньше, чем начинается (${from}). Поправьте даты.`,
    );
  else if (until < files.today)
    yield issueAt(
      'notice.yaml',
      yaml.placeOf(['until']),
      'warning',
      `объявление больше не показывается: срок вышел ${until}. Сотрите его или продлите.`,
    );
  else if (from > files.today)
    yield issueAt('notice.yaml', yaml.placeOf(['from']), 'warning', `объявление пока не показывается: оно начнётся ${from}.`);
  if (url !== undefined && !url.startsWith('https://'))
    yield issueAt(
      'notice.yaml',
      yaml.placeOf(['sourceUrl']),
      'error',
      `адрес «${url}» открывается без защиты. Нужен адрес, который начинается с https://.`,
    );
};
