import { describe, expect, test } from 'vitest';
import { mergeMdx } from '../server/mdx-merge.ts';
import { articleToDisk, factsToDisk, treeToDisk, treeToForm } from '../server/shapes.ts';
import { patchYaml } from '../server/yaml-patch.ts';

const yaml = `# Что это
title: Вход # коротко
order: 2
words: [раз, "два", три]
nodes:
  - id: a
    text: Вопрос

  # о втором
  - id: b
    options:
      - { key: da, label: 'Да', to: x }
      - { key: net, label: Нет, to: y }
`;
const data = {
  title: 'Вход',
  order: 2,
  words: ['раз', 'два', 'три'],
  nodes: [
    { id: 'a', text: 'Вопрос' },
    {
      id: 'b',
      options: [
        { key: 'da', label: 'Да', to: 'x' },
        { key: 'net', label: 'Нет', to: 'y' },
      ],
    },
  ],
};

describe('YAML keeps what was not changed', () => {
  const cases: [string, object, [string, string]][] = [
    ['nothing', data, ['', '']],
    ['a word, its comment stays', { ...data, title: 'Код: вход' }, ['title: Вход #', "title: 'Код: вход' #"]],
    ['a list in one line stays in one line', { ...data, words: ['раз', 'три, четыре'] }, ['[раз, "два", три]', "[раз, 'три, четыре']"]],
    ['a key that goes', { title: data.title, words: data.words, nodes: data.nodes }, ['order: 2\n', '']],
    [
      'a key that comes stands where the form has it',
      { title: 'Вход', status: 'да', order: 2, words: data.words, nodes: data.nodes },
      ['order: 2', 'status: да\norder: 2'],
    ],
    ['an item that goes takes its blank line along', { ...data, nodes: [data.nodes[1]] }, ['  - id: a\n    text: Вопрос\n\n', '']],
    [
      'an item that comes',
      { ...data, nodes: [data.nodes[0], { id: 'c', text: 'Ещё' }, data.nodes[1]] },
      ['text: Вопрос\n', 'text: Вопрос\n\n  - { id: c, text: Ещё }\n'],
    ],
    [
      'a word deep inside',
      { ...data, nodes: [data.nodes[0], { id: 'b', options: [{ key: 'da', label: 'Да, вижу', to: 'x' }, data.nodes[1]?.options?.[1]] }] },
      ["{ key: da, label: 'Да', to: x }", "{ key: da, label: 'Да, вижу', to: x }"],
    ],
    [
      'a key inside an item',
      { ...data, nodes: [{ id: 'a', text: 'Вопрос', why: 'Чтобы: знать' }, data.nodes[1]] },
      ['text: Вопрос\n', "text: Вопрос\n    why: 'Чтобы: знать'\n"],
    ],
    ['the first key of an item', { ...data, nodes: [{ id: 'z', text: 'Вопрос' }, data.nodes[1]] }, ['- id: a', '- id: z']],
  ];
  test.each(cases)('%s', (_name, wanted, [before, after]) => {
    expect(patchYaml(yaml, wanted as typeof data)).toBe(yaml.replace(before, () => after));
  });
});

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

describe('shapes', () => {
  const facts = '# Факты\nfacts:\n  # один\n  - id: a\n    label: А\n    class: Q\n  - id: b\n    label: Б\n    class: Q\n';

  test('one fact of a list is written anew, one goes, one comes', () => {
    const edited = new Map([
      ['a', 'label: Аз\nclass: Q\nnote: ""\n'],
      ['b', undefined],
      ['c', 'label: В\nclass: X\n'],
    ]);
    expect(factsToDisk(facts, edited)).toBe(
      '# Факты\nfacts:\n  # один\n  - id: a\n    label: Аз\n    class: Q\n  - id: c\n    label: В\n    class: X\n',
    );
  });

  test('a tree goes to its form and back', () => {
    const tree =
      'title: Т\nnodes:\n  - id: a\n    ref: T0\n    kind: question\n    options:\n      - { key: da, label: Есть, to: b }\n      - { key: net, label: Нет, to: itogi/x }\n';
    expect(treeToForm('t', tree)).toContain('to: t/b');
    expect(treeToDisk('t', tree, treeToForm('t', tree))).toBe(tree);
  });
});
