import Typograf from 'typograf';

// Only rules that leave technical text alone: with its defaults Typograf turns 0x8009 into 0×8009 and dates around.
const typograf = new Typograf({
  locale: ['ru', 'en-US'],
  disableRule: '*',
  enableRule: [
    'common/punctuation/quote',
    'common/punctuation/hellip',
    'ru/dash/main',
    'ru/nbsp/*',
    'common/nbsp/beforeShortLastWord',
    'common/nbsp/afterShortWord',
    'common/nbsp/afterNumber',
  ],
});

/**
 * Russian typography for a run of text: quotes, dashes and no-break spaces.
 * Keeps the spaces at both ends, because a run is often a part of a sentence.
 */
export function typographed(text: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return before + typograf.execute(middle).replaceAll('\u202F', '\u00A0') + after;
}
