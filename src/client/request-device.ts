import { detect } from '../core/environment/detect.ts';
import { labelsOf } from '../core/environment/labels.ts';
import type { ClientHints } from '../core/environment/types.ts';
import type { DetectedLine } from '../core/request/index.ts';

const LABELS = { browser: 'Браузер', system: 'Система', device: 'Устройство' } as const;

interface HintSource {
  getHighEntropyValues?: (names: string[]) => Promise<ClientHints>;
}

async function readHints(): Promise<ClientHints | undefined> {
  const source = (navigator as { userAgentData?: HintSource }).userAgentData;
  if (!source?.getHighEntropyValues) return undefined;
  try {
    return await source.getHighEntropyValues(['fullVersionList', 'platformVersion', 'model', 'formFactors', 'uaFullVersion']);
  } catch {
    return undefined;
  }
}

function touch(): { touchPoints?: number } {
  const { maxTouchPoints } = navigator as { maxTouchPoints?: number };
  return maxTouchPoints === undefined ? {} : { touchPoints: maxTouchPoints };
}

/** Browser, system and device in words, as far as this browser tells; never rejects. */
export async function deviceLines(): Promise<DetectedLine[]> {
  const hints = await readHints();
  const labels = labelsOf(
    detect({
      ua: navigator.userAgent,
      ...(hints ? { hints } : {}),
      page: { brave: 'brave' in navigator, standalone: 'standalone' in navigator, ...touch() },
    }),
  );
  return (['browser', 'system', 'device'] as const).map((id) => ({ id, label: LABELS[id], value: labels[id] }));
}

/** The trouble is on another device: its lines stay open for the person to fill in. */
export function otherDeviceLines(): DetectedLine[] {
  return (['browser', 'system', 'device'] as const).map((id) => ({ id, label: LABELS[id], value: 'другое устройство, не указано' }));
}
