// npm run messages -- --browsers: the words that messages.yaml takes from browsers, held against the Russian texts of Chromium and Firefox
// on this machine. Exit code 1 where a wording stands in none of them, 2 where no package is there to look into.
import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { packagedTexts } from '../src/build/browser-texts/compare.ts';
import { localisedTexts } from '../src/build/browser-texts/fluent.ts';
import { pakTexts } from '../src/build/browser-texts/pak.ts';
import { loadContent } from '../src/build/content/load.ts';
import { commandLine } from './command-line.ts';
import { needContent } from './usable-content.ts';

const isTextFile = ({ name }: { readonly name: string }): boolean => /\.(?:ftl|properties)$/u.test(name);

/** Where Debian's packages put the Russian texts: chromium-l10n, firefox-esr-l10n-ru. */
const PACKAGES: readonly (readonly [file: string, read: (bytes: Buffer) => string[]])[] = [
  ['/usr/lib/chromium/locales/ru.pak', pakTexts],
  [
    '/usr/lib/firefox-esr/browser/extensions/langpack-ru@firefox-esr.mozilla.org.xpi',
    (bytes) => Object.values(unzipSync(bytes, { filter: isTextFile })).flatMap((file) => localisedTexts(strFromU8(file))),
  ],
];

const { values } = commandLine({ options: { browsers: { type: 'boolean', default: false } } });
if (!values.browsers) {
  console.error('Что сделать? npm run messages -- --browsers сверит слова браузеров с их русскими пакетами.');
  process.exit(2);
}
needContent();
const here = PACKAGES.filter(([file]) => existsSync(file));
if (here.length === 0) {
  console.error('Русских текстов Chromium и Firefox здесь нет. В Debian их ставят пакеты chromium-l10n и firefox-esr-l10n-ru.');
  process.exit(2);
}
const packaged = packagedTexts(here.flatMap(([file, read]) => read(readFileSync(file))));
// Names of errors (ERR_FAILED) stand in the programs themselves, not among their texts.
const isText = (words: string): boolean => /[а-яё]/iu.test(words);
const asked = loadContent()
  .messages.filter(({ attested }) => attested === 'package')
  .flatMap(({ id, text, variants = [] }) => [text, ...variants].filter(isText).map((words) => ({ id, words })));
const gone = asked.filter(({ words }) => !packaged.has(words));
for (const { id, words } of gone) console.log(`${id}: «${words}» — таких слов в пакетах нет. Проверьте слова или перенесите их в others.`);
console.log(`Сверено с пакетами (${here.map(([file]) => file).join(', ')}): ${asked.length}, не нашлось: ${gone.length}.`);
process.exitCode = gone.length > 0 ? 1 : 0;
