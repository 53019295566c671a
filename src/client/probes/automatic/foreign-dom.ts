import { attention, ok, type Probe } from '../result.ts';
import { wait } from '../timing.ts';

/** Signs that a translator, a dark-theme extension or an antivirus leaves in a page. Most extensions leave none. */
const SIGNS: readonly (readonly [sentence: string, selector: string])[] = [
  ['Страница переведена автоматически.', 'html.translated-ltr, html.translated-rtl, ya-tr-span, html[_msttexthash], [_msthash]'],
  ['Расширение перекрашивает страницы в тёмную тему.', 'html[data-darkreader-mode], html[data-darkreader-scheme], style.darkreader'],
  [
    'Антивирус вставляет в страницы свой код.',
    'script[src*="kaspersky-labs.com"], script[src*=".kis.v2."], script[src*="local.adguard.org"]',
  ],
  [
    'Расширение проверки текста вставляет в страницы свой код.',
    'body[data-gr-ext-installed], body[data-new-gr-c-s-check-loaded], grammarly-desktop-integration',
  ],
];

/** What the layout itself puts into the body. */
const OWN = '.skip, header, main, footer, script[src^="/"], link[rel="preload"][href^="/"], .probe-bait';

/** Translators and extensions begin when the page is there; they get as long as blockers do. */
const STARTING_MS = 700;

/** Looks for what others have put into this page. Finding nothing proves nothing. */
export const probe: Probe = async () => {
  await wait(STARTING_MS);
  const found = SIGNS.filter(([, selector]) => document.querySelector(selector)).map(([sentence]) => sentence);
  // Google's translator wraps every text in <font>, which the site never uses.
  if (found.length === 0 && document.querySelector('body font font')) found.push('Страница переведена автоматически.');
  if (found.length > 0) return attention(found.join(' '));
  const foreign = Array.from(document.body.children).filter((element) => !element.matches(OWN)).length;
  return foreign > 0 ? attention('Похоже, расширение добавляет на страницы что-то своё.') : ok('Чужих вставок на этой странице не видно.');
};
