/** Where the site's own files are and which build this page is from: `OwnFiles.astro` puts it into the page's head. */
export interface OwnFiles {
  /** Base address of the site with a slash at the end. */
  readonly base: string;
  /** Address of the release dates and the site's policy. */
  readonly age: string;
  /** Id of the build that made this page. */
  readonly build: string;
}

/** Empty addresses on a page that does not say where its files are: what depends on them is then «not known». */
export function ownFiles(): OwnFiles {
  const meta = document.querySelector('meta[name="own-files"]');
  const given = (name: string): string => (meta && meta.getAttribute(name)) || '';
  return { base: given('content') || '/', age: given('data-age'), build: given('data-build') };
}
