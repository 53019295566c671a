import { expect, test } from 'vitest';
import { redirectsFile } from '../../src/build/header-files.ts';
import { feedbackAddress, feedbackOf, feedbackQuery } from '../../src/core/text/feedback.ts';

const parts = (address: string): [string, string] => {
  const [page = '', query = ''] = address.split('?');
  return [page, query];
};

test.each([
  [true, undefined],
  [false, undefined],
  [false, 'vhod/parol'],
])('an answer (helped: %s, going on at %s) is read from its own address', (helped, node) => {
  const [page, query] = parts(feedbackAddress({ helped, article: 'kod' }, node));
  expect(feedbackOf(page, query)).toEqual({ helped, article: 'kod' });
  expect(feedbackQuery(query)).toEqual({ article: 'kod', ...(node !== undefined && { node }) });
});

test.each([
  ['/pomoglo/kod/', '', { helped: true, article: 'kod' }],
  ['/ne-pomoglo/kod/', 'utm_source=x', { helped: false, article: 'kod' }],
  ['/pomoglo/', '', undefined],
  ['/pomoglo/', 'statya=', undefined],
  ['/voprosy/pomoglo/', 'statya=kod', undefined],
])('%s with «%s» is %j: addresses of before version 1 count, a page without an article does not', (page, query, answer) => {
  expect(feedbackOf(page, query)).toEqual(answer);
});

test.each(['//evil.example', 'javascript:alert(1)', '../x', 'a/b/c', 'Код', 'a%2F%2Fb', '%E0%A4%A'])(
  'what is no name on this site leads nowhere: %s',
  (text) => {
    const { article, node } = feedbackQuery(`statya=${text}&shag=${text}`);
    expect([article, node]).toEqual([undefined, undefined]);
  },
);

test.each(['/', '/pomoshch/'])('static hosts lead former addresses below %s to the present ones', (base) => {
  const root = base.slice(0, -1);
  const rules = redirectsFile(base).trim().split('\n');
  for (const helped of [true, false]) {
    const [page, query] = parts(feedbackAddress({ helped, article: ':statya' }));
    expect(rules).toContain(`${root}${page}:statya/ ${root}${page}?${query} 301`);
  }
});
