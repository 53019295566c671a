import { expect, test } from 'vitest';
import { loadContent } from '../../../src/build/content/load.ts';
import { baits } from '../../../src/build/search/bait.ts';

/* What makes an article findable must be answered in it. */

const portal = loadContent('tests/fixtures/portal');
const [article] = portal.articles;
if (!article) throw new Error('The portal of the fixtures has no article.');

/** What is said of phrases under an article with this text. */
function says(body: string, ...alsoAsked: string[]): string[] {
  const only = { ...article, body, data: { ...article?.data, title: 'Ворота', description: 'Про ворота', alsoAsked } } as typeof article;
  const synonyms = { ...portal.synonyms, groups: [['калитка', 'дверца во двор']], oneWay: [{ from: ['лаз'], to: ['калитка'] }] };
  return baits({ ...portal, synonyms, articles: only ? [only] : [] }).map(({ at, unsaid }) => `${at} ${unsaid ?? 'ничего'}`);
}

test.each([
  ['the word itself', 'Толкните засов.', 'засов застрял'],
  ['its family', 'Засов задвинули.', 'задвигаю и не могу'],
  ['a synonym', 'Калитка закрыта.', 'дверца во двор захлопнулась'],
  ['a wider word', 'Калитка закрыта.', 'в лаз не пролезть'],
  ['a word of a heading', '## Засов\n\nТолкните.', 'засов застрял'],
  ['a word of a step', '<Steps>\n\n1. Толкните засов.\n\n</Steps>', 'засов застрял'],
  ['words that ask for nothing', 'Толкните.', 'как так'],
])('a phrase is answered by %s', (_by, body, phrase) => {
  expect(says(body, phrase)).toEqual([]);
});

test('a phrase of which the article has no telling word is bait, and so is one that shares words of every question only', () => {
  expect(says('Толкните, если можно.', 'засов застрял', 'почему можно засов')).toEqual(['0 ничего', '1 ничего']);
});

test.each([
  ['кто плохо слышит', 'я глухой, а ворота закрыты', 'Плохо слышите? Ворота откроют по записке.'],
  ['ребёнок', 'ворота не пускают школьника', 'Ребёнку ворота откроет сторож.'],
  ['иностранец', 'ворота для иностранца', 'С ВНЖ ворота те же.'],
  ['умерший', 'ворота были на покойного отца', 'Ворота умершего открывает наследник. Наследство оформляют отдельно.'],
])('a case of its own needs an answer of its own: %s', (name, phrase, answer) => {
  expect(says('Ворота откройте сами.', phrase)).toEqual([`0 ${name}`]);
  expect(says(`Ворота откройте сами. ${answer}`, phrase)).toEqual([]);
});
