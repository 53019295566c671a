/** The way from a page to an address from the root, to a file that opens without a server. */
function relative(address: string, page: string): string {
  const [, route = '', rest = ''] = /^\/([^?#]*)(.*)$/u.exec(address) ?? [];
  const file = route === '' || route.endsWith('/') ? `${route}index.html` : route;
  // A query means something to a server and to scripts only.
  return '../'.repeat(page.split('/').length - 1) + file + rest.replace(/^\?[^#]*/u, '');
}

/** Where a page or a style names another file of the site. `//` is another host. */
const ADDRESS = /(\s(?:href|src|action)=")(\/(?!\/)[^"]*)(")/gu;
const SET = /(\ssrcset=")([^"]*)(")/gu;
const REFRESH = /(<meta http-equiv="refresh" content="\d+; ?url=)(\/[^"]*)(")/giu;

/**
 * A built page as it can be read from a folder, without a server: addresses lead from file to file, and scripts, which no browser
 * runs from a folder, are gone together with the policy for them, so that what stands for readers without scripts stands here.
 * @param page its file below the folder, as in `voprosy/x/index.html`
 * @param notice words that stand above the page
 */
export function portablePage(html: string, page: string, notice: string): string {
  return html
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>|<\/?noscript>|<meta http-equiv="Content-Security-Policy"[^>]*>/gu, '')
    .replaceAll(ADDRESS, (_whole, before: string, address: string, after: string) => before + relative(address, page) + after)
    .replaceAll(SET, (_whole, before: string, set: string, after: string) => {
      const parts = set
        .split(/,\s+/u)
        .map((part) => (part.startsWith('/') ? relative(part.replace(/\s.*$/u, ''), page) + part.replace(/^\S+/u, '') : part));
      return before + parts.join(', ') + after;
    })
    .replaceAll(REFRESH, (_whole, before: string, address: string, after: string) => before + relative(address, page) + after)
    .replace('<head>', '<head><meta name="robots" content="noindex">')
    .replace(/<body[^>]*>/u, (body) => `${body}<p class="wrap"><strong>${notice}</strong></p>`);
}

/** A style sheet of the same folder. */
export function portableStyle(css: string, file: string): string {
  return css.replaceAll(
    /url\((["']?)(\/(?!\/)[^)"']*)\1\)/gu,
    (_whole, quote: string, address: string) => `url(${quote}${relative(address, file)}${quote})`,
  );
}
