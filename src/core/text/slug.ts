const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/**
 * Turns Russian words into an address part: «Если не помогло» → `esli-ne-pomoglo`.
 * Returns an empty string when the text holds no letter or digit.
 */
export function slugify(text: string): string {
  let out = '';
  for (const character of text.toLowerCase()) {
    out += LETTERS[character] ?? (/[a-z0-9]/.test(character) ? character : '-');
  }
  return out.replace(/-+/g, '-').replace(/^-|-$/g, '');
}

/** Makes heading ids unique within one page: a second «Шаги» becomes `shagi-2`. */
export function createAnchors(): (heading: string) => string {
  const seen = new Map<string, number>();
  return (heading) => {
    // An id may not begin with a digit if CSS and validators are to take it as it is.
    const id = slugify(heading).replace(/^(?=\d)/, 'n-') || 'razdel';
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
