import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/build/content/mdx.ts';
import { sentencesOf, splitSentences, words } from '../../../src/build/content/prose.ts';
import { readability, syllables } from '../../../src/build/content/readability.ts';

describe('sentences', () => {
  it.each([
    ['Одно предложение.', ['Одно предложение.']],
    ['Первое. Второе! Третье?', ['Первое.', 'Второе!', 'Третье?']],
    ['Видите ошибку, т. е. сбой? Подождите.', ['Видите ошибку, т. е. сбой?', 'Подождите.']],
    ['Откройте gosuslugi.ru и войдите.', ['Откройте gosuslugi.ru и войдите.']],
    ['Нажмите «Войти». «Забыли пароль?» не нажимайте.', ['Нажмите «Войти».', '«Забыли пароль?» не нажимайте.']],
    ['', []],
  ])('of «%s»', (text, expected) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('of an article leave out headings, tables, screen texts and facts, and know what is a step', () => {
    const source =
      '## Заголовок\n\nТекст с `кодом ошибки` и <Fact id="x" />.\n\n<Steps>\n\n1. Первый шаг.\n   Ещё строка. И ещё.\n\n</Steps>\n\n| а | б |\n|---|---|\n| в | г |\n';
    const { tree } = parseMdx(source);
    const found = tree ? sentencesOf(tree, source) : [];
    expect(found.map(({ text, step, line, column }) => [text.replace(/\s+/gu, ' '), step, line, column])).toEqual([
      ['Текст с и .', false, 3, 1],
      ['Первый шаг.', true, 7, 4],
      ['Ещё строка.', true, 8, 4],
      ['И ещё.', true, 8, 16],
    ]);
  });
});

describe('figures', () => {
  it.each([
    ['в', 0],
    ['вход', 1],
    ['ёлка', 2],
    ['идентификация', 7],
    ['Chrome', 2],
  ])('«%s» has %i syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('counts «СМС-код» and «gosuslugi.ru» as one word each', () => {
    expect(words('Введите СМС-код на gosuslugi.ru 2 раза')).toEqual(['Введите', 'СМС-код', 'на', 'gosuslugi.ru', 'раза']);
  });

  it('follow the formula 206.835 − 1.3·ASL − 60.1·ASW', () => {
    // 4 words, 8 syllables, 2 sentences.
    const figures = readability(['Мама мыла.', 'Рама сама.']);
    expect(figures).toMatchObject({ sentences: 2, words: 4, meanSentence: 2, longest: 2 });
    expect(figures?.flesch).toBeCloseTo(206.835 - 1.3 * 2 - 60.1 * 2, 6);
  });

  it('are missing where there are no words', () => {
    expect(readability(['123', '—'])).toBeUndefined();
  });
});
