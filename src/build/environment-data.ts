import type { SupportPolicy } from '../core/environment/age.ts';
import type { ReleaseTable } from '../core/environment/releases.ts';
import { browserReleases } from './browser-releases.ts';
import { hashedName } from './client-script.ts';
import type { Content } from './content/load.ts';
import { oncePer } from './once.ts';
import { today } from './today.ts';

/** What a page needs to judge a browser's age: one small file that all pages share. */
interface EnvironmentData {
  /** The day of the build: today is never before it, whatever the visitor's clock says. */
  readonly builtOn: string;
  readonly releases: ReleaseTable;
  readonly policy: SupportPolicy;
}

export interface EnvironmentFile {
  /** Below /data/environment/; with a hash of the content, so that it may be cached for ever. */
  readonly name: string;
  readonly text: string;
}

let releases: ReleaseTable | undefined;

/** The release table and the policy, as of the day of the build. */
export const ageFile = oncePer(({ site }: Pick<Content, 'site'>): EnvironmentFile => {
  const { minimumEngines, firefoxEsr, systemCeilings } = site;
  releases ??= browserReleases();
  const data: EnvironmentData = { builtOn: today(), releases, policy: { minimumEngines, firefoxEsr, systemCeilings } };
  const text = JSON.stringify(data);
  return { name: hashedName('age.json', text), text };
});
