import type { ProbeFacts } from '../../core/diagnosis/probes.ts';
import type { Aged } from '../../core/environment/age.ts';
import type { ProbeName } from '../../core/probes/table.ts';
import { ownFiles } from './own-files.ts';

/** What the script of the light probes hands over to the page that loaded it. */
export interface LightProbes {
  readonly environment: Aged;
  /** Runs the named probes, each once, leaving out the names it doesn't know; never rejects. */
  facts(names: readonly ProbeName[]): Promise<ProbeFacts>;
}

interface Host {
  razberemsyaProbes?: LightProbes;
}

const PATIENCE_MS = 8000;
let loading: Promise<LightProbes | undefined> | undefined;
/**
 * Most engines remember that a module did not come and never ask for its address again (whatwg/html, issue 6768), and one
 * that hangs keeps its address locked in the cache: one more «?» makes another address of it.
 */
let again = '';

/** Called by the script of the light probes itself. */
export function register(probes: LightProbes): void {
  (window as Host).razberemsyaProbes = probes;
}

/**
 * Loads the light probes on first use. Resolves to undefined when the page names no such script or it does not arrive
 * within 8 s; whoever asks after that tries anew.
 */
export function loadLightProbes(): Promise<LightProbes | undefined> {
  loading ??= load(ownFiles().probes).then((probes) => {
    if (!probes) loading = undefined;
    return probes;
  });
  return loading;
}

function load(address: string): Promise<LightProbes | undefined> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address + again;
    again += '?';
    // Either way: without the file, or without its registering, there is nothing to run.
    script.onload = script.onerror = () => {
      resolve((window as Host).razberemsyaProbes);
    };
    window.setTimeout(resolve, address === '' ? 0 : PATIENCE_MS);
    if (address !== '') document.head.appendChild(script);
  });
}
