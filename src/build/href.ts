const base = (import.meta.env.BASE_URL as string).replace(/\/$/, '');

/**
 * Address of an own page or file under the base path that the site is built for.
 * Takes an address from the root, with query and fragment if any: `/voprosy/x/#shagi`.
 */
export function href(address: string): string {
  return base + address;
}

/** Absolute address for feeds, sitemaps and canonical links. */
export function absolute(address: string, site: URL | undefined): string {
  return new URL(href(address), site ?? 'http://localhost').href;
}
