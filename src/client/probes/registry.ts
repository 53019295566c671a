import type { ProbeFact } from '../../core/diagnosis/probes.ts';
import type { Aged } from '../../core/environment/age.ts';
import { ownFiles } from './own-files.ts';

/** What the script of the light probes hands over to the page that loaded it. */
export interface LightProbes {
  readonly environment: Aged;
  /** Runs the named probes, leaving out the names it doesn't know; never rejects. */
  facts<Name extends string>(names: readonly Name[]): Promise<Readonly<Partial<Record<Name, ProbeFact>>>>;
}

interface Host {
  razberemsyaProbes?: LightProbes;
}

let loading: Promise<LightProbes | undefined> | undefined;

/** Called by the script of the light probes itself. */
export function register(probes: LightProbes): void {
  (window as Host).razberemsyaProbes = probes;
}

/** Loads the light probes on first use. Resolves to undefined when the page names no such script or it does not arrive. */
export function loadLightProbes(): Promise<LightProbes | undefined> {
  loading ??= load(ownFiles().probes);
  return loading;
}

function load(address: string): Promise<LightProbes | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    // Either way: without the file, or without its registering, there is nothing to run.
    script.onload = script.onerror = () => {
      resolve((window as Host).razberemsyaProbes);
    };
    if (address === '') resolve(undefined);
    else document.head.appendChild(script);
  });
}
