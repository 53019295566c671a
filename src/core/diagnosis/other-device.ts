/** Ids of platforms of content/browsers.yaml; empty where it was not told. */
export interface OtherDevice {
  readonly system: string;
  readonly browser: string;
}

const OTHER = /^other(?:\.([a-z0-9-]{0,40})\.([a-z0-9-]{0,40}))?~/;

/** What a fragment without `#` says of another device where the trouble is on one; undefined where it is on this one. */
export function readOther(fragment: string): OtherDevice | undefined {
  const found = OTHER.exec(fragment);
  return found ? { system: found[1] ?? '', browser: found[2] ?? '' } : undefined;
}

/** How such a fragment begins; what is not told stands in no address. */
export function writeOther({ system, browser }: OtherDevice): string {
  return system + browser === '' ? 'other~' : `other.${system}.${browser}~`;
}
