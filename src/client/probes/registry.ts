import type { Aged } from '../../core/environment/age.ts';
import { ownFiles } from './own-files.ts';
import type { ProbeName, ProbeResult } from './result.ts';

export type ProbeResults = Readonly<Partial<Record<ProbeName, ProbeResult>>>;

/** What the script of the light probes hands over to the page that loaded it. */
export interface LightProbes {
  readonly environment: Aged;
  /** Runs the named probes; never rejects. */
  run(only: readonly ProbeName[]): Promise<ProbeResults>;
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
    if (address === '') {
      resolve(undefined);
      return;
    }
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    script.onload = () => {
      resolve((window as Host).razberemsyaProbes);
    };
    script.onerror = () => {
      resolve(undefined);
    };
    document.head.appendChild(script);
  });
}
