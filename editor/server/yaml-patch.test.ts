import { describe, expect, test, vi } from 'vitest';
import { factsToDisk, treeToDisk, treeToForm } from './shapes.ts';
import { patchYaml } from './yaml-patch.ts';

// Not asked for here, and made of the editor's own packages.
vi.mock('./mdx-merge.ts', () => ({}));

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
