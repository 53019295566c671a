import type { Hands } from './hand-over.ts';

/** What became of a file, as far as a page can know: of a download it learns nothing. */
export type Handed = 'shared' | 'closed' | 'downloading' | 'refused';

/** One sentence or two about a file; never that it is saved, which no page can know. */
export function handedWords(handed: Handed, name: string, { inApp }: Hands): string {
  switch (handed) {
    case 'shared':
      return `Файл «${name}» передан туда, куда вы выбрали. Проверьте, что он там есть.`;
    case 'closed':
      return 'Вы закрыли окно «Поделиться». Файл никуда не ушёл.';
    case 'downloading':
      return inApp
        ? `Страница открыта внутри другого приложения, файл мог не скачаться. Не нашли «${name}»? Откройте страницу в обычном браузере.`
        : `Отдали файл браузеру. Ищите «${name}» в загрузках.`;
    case 'refused':
      return 'Браузер не дал скачать файл. Скопируйте текст или откройте страницу в другом браузере.';
  }
}
