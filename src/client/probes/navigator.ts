import type { ClientHints } from '../../core/environment/types.ts';

/** What some browsers have on `navigator` and others don't. */
export interface LooseNavigator {
  readonly userAgentData?: { getHighEntropyValues(names: readonly string[]): Promise<ClientHints> };
  readonly brave?: unknown;
  readonly standalone?: unknown;
  readonly maxTouchPoints?: number;
}

/** How many fingers the screen can tell apart; 0 where the browser does not say. */
export function touchPoints(): number {
  const { maxTouchPoints = 0 } = navigator as LooseNavigator;
  return maxTouchPoints;
}
