import { describe, expect, test } from 'vitest';
import { mergeMdx } from '../server/mdx-merge.ts';
import { articleToDisk } from '../server/shapes.ts';

const mdx = `Первый абзац, **«Кнопка»**.

## Шаги

<Steps>

1. Раз.
2. Два: <Fact id="x" />.

   Пояснение.
3. Три.

</Steps>

- один
- два

| А | Б |
|---|---|
| 1 | 2 |
`;

describe('an article keeps what was not changed', () => {
  const keystatic = mdx.replace(/<Steps>[\s\S]*<\/Steps>/u, (steps) => steps.replace(/\n(?=[\d ])/gu, '\n  ')).replace(/^- /gmu, '* ');
  const cases: [string, string, string, string][] = [
    ['nothing', '', '', mdx],
    ['a paragraph', 'Первый абзац', 'Новый абзац', mdx.replace('Первый', 'Новый')],
    ['a step', '3. Три.', '3. Три.\n  4. Четыре.', mdx.replace('3. Три.', '3. Три.\n4. Четыре.')],
    ['a step in between: the others are numbered anew', '  3. Три.', '  3. Ещё.\n  4. Три.', mdx.replace('3. Три.', '3. Ещё.\n4. Три.')],
    ['an item of a list', '* два', '* три', mdx.replace('- два', '- три')],
    ['a heading that goes', '## Шаги\n\n', '', mdx.replace('## Шаги\n\n', '')],
  ];
  test.each(cases)('%s', (_name, from, to, wanted) => {
    expect(mergeMdx(mdx, keystatic.replace(from, to))).toBe(wanted);
  });

  test('a new block is written in the style of content/', () => {
    expect(mergeMdx('Раз.\n', 'Раз.\n\n<Callout kind="note">\n  Два.\n\n  * три\n</Callout>\n')).toBe(
      'Раз.\n\n<Callout kind="note">\n\nДва.\n\n- три\n\n</Callout>\n',
    );
  });

  test('a new article has no empty fields but the required one', () => {
    const saved =
      '---\ntitle: Вопрос\naliases: []\ncovers: []\nprintable: false\nappliesTo:\n  browsers: []\nupdated: 2026-11-22\n---\nТекст.\n';
    expect(articleToDisk(undefined, saved)).toBe('---\ntitle: Вопрос\ncovers: []\nupdated: 2026-11-22\n---\n\nТекст.\n');
  });
});
