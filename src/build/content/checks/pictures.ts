import { issueAt, type Check } from '../files.ts';
import { collectKnown } from '../known.ts';
import { attributeOf, walk } from '../mdx.ts';
import { unfitPicture } from '../pictures.ts';

/** Fewer letters say what a picture is called, not what it shows. */
const SHORTEST = 15;
const LONGEST = 250;
/** A reader of the screen has said already that this is a picture. */
const NEEDLESS = /^(?:картинк|скрин|изображени|фото|рисун|снимок экрана)/iu;

/** A picture can be shown, loads on a slow line, and says in words what it shows. */
export const pictures: Check = function* (files) {
  const known = collectKnown(files);
  const used = new Set<string>();
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      if (node.name !== 'Figure') continue;
      const place = node.position.start;
      const src = attributeOf(node, 'src');
      // What is not there is told by components.ts.
      if (src !== undefined && known.pictures.has(src)) {
        used.add(src);
        const reason = unfitPicture(files.dir, src);
        if (reason !== undefined) yield issueAt(file, place, 'error', reason);
      }
      const alt = attributeOf(node, 'alt')?.trim();
      if (alt === undefined || alt === '') continue;
      if (NEEDLESS.test(alt) || /\.\w{3,4}$/u.test(alt) || alt.length < SHORTEST)
        yield issueAt(
          file,
          place,
          'error',
          `alt="${alt}" не заменит картинку. Скажите, что на ней: «Кнопка "Войти" справа вверху, рядом с лупой».`.replaceAll(
            '"Войти"',
            '„Войти“',
          ),
        );
      else if (alt.length > LONGEST)
        yield issueAt(file, place, 'error', `в alt ${alt.length} знаков, можно ${LONGEST}. Подробности напишите в тексте статьи.`);
    }
  }
  for (const name of known.pictures) {
    if (!used.has(name))
      yield issueAt(
        `pictures/${name}`,
        { line: 1, column: 1 },
        'warning',
        'картинки нет ни в одной статье. Поставьте её блоком <Figure> или удалите.',
      );
  }
};
