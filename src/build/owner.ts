/**
 * Where `owner.contact` of site.yaml leads: an address of a page, or of a letter box as `mailto:`.
 * Undefined for a placeholder: words that lead nowhere.
 */
export function contactAddress(contact: string): string | undefined {
  if (/^https:\/\/\S+$/u.test(contact)) return contact;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(contact) ? `mailto:${contact}` : undefined;
}

/** Is a site with this address meant for readers? A site on one's own machine is not. */
export function isForReaders(siteUrl: string | undefined): boolean {
  if (siteUrl === undefined || !URL.canParse(siteUrl)) return false;
  const { hostname } = new URL(siteUrl);
  return hostname !== 'localhost' && !hostname.endsWith('.localhost') && hostname !== '[::1]' && !hostname.startsWith('127.');
}
