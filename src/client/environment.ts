import { assess, type Verdict } from '../core/environment/assess.ts';
import { detect } from '../core/environment/detect.ts';
import { labelsOf } from '../core/environment/labels.ts';
import type { ClientHints, Environment, EnvironmentLabels, PageSigns } from '../core/environment/types.ts';
import { loadAgeData } from './environment-data.ts';
import { touchPoints, type LooseNavigator } from './probes/navigator.ts';
import { within } from './probes/timing.ts';

/** All that is known of the visitor's browser, system and device. */
export interface Reading {
  readonly environment: Environment;
  readonly labels: EnvironmentLabels;
  /** Missing when the release data did not arrive. */
  readonly verdict?: Verdict;
}

/** What the detector makes use of, and nothing else: no architecture, no bitness. */
const HINTS = ['fullVersionList', 'platformVersion', 'model', 'formFactors', 'uaFullVersion'] as const;
const PATIENCE_MS = 1000;

let reading: Promise<Reading> | undefined;

/** Reads the browser once a page and keeps the answer. Never rejects. */
export function readEnvironment(): Promise<Reading> {
  reading ??= read();
  return reading;
}

async function read(): Promise<Reading> {
  const [hints, data] = await Promise.all([readHints(), loadAgeData()]);
  const environment = detect({ ua: navigator.userAgent, page: pageSigns(), ...(hints ? { hints } : {}) });
  const labels = labelsOf(environment);
  return data ? { environment, labels, verdict: assess(environment, data.releases, data.policy, data.today) } : { environment, labels };
}

/** Only Chromium in a secure page has hints; a site's policy or a privacy browser may still refuse them. */
function readHints(): Promise<ClientHints | undefined> {
  const { userAgentData } = navigator as LooseNavigator;
  if (!userAgentData) return Promise.resolve(undefined);
  try {
    return within(PATIENCE_MS, userAgentData.getHighEntropyValues(HINTS), undefined);
  } catch {
    return Promise.resolve(undefined);
  }
}

function pageSigns(): PageSigns {
  const { brave, standalone } = navigator as LooseNavigator;
  return {
    brave: brave !== undefined,
    standalone: standalone !== undefined,
    touchPoints: touchPoints(),
    // Telegram's bridge object: its iPhone version says nothing in the user agent.
    ...('TelegramWebviewProxy' in window ? { bridge: 'telegram' } : {}),
  };
}
