import type { HandProbe } from '../hand.ts';
import { wait, within } from '../timing.ts';

/** How long an answer may take: a portal that is slower is of no use to the visitor either. */
const PATIENCE_MS = 8000;

/**
 * Asks the portal and a control host when the visitor presses the button, and never by itself: both then see the
 * address of the device and the name and language of the browser. The two hosts are the only foreign ones that the
 * page's policy names (src/build/csp.ts).
 */
export const probe: HandProbe = async ({ dataset: { portal = '', control = '' } }) => {
  const refused: string[] = [];
  const hear = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    refused.push(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', hear);
  const [portalAnswers, controlAnswers] = await Promise.all([answers(portal), answers(control)]);
  // The policy's complaint may come a moment after the request has failed by it.
  await wait(50);
  document.removeEventListener('securitypolicyviolation', hear);
  const isRefused = (address: string): boolean => refused.some((blocked) => blocked.indexOf(new URL(address).origin) === 0);
  // Both at once: an old policy on the server, which lets nothing out. One alone: it did answer, with the way to an
  // address that the policy does not know.
  if (isRefused(portal) && isRefused(control)) return 'reach.refused';
  const there = portalAnswers || isRefused(portal);
  if (controlAnswers || isRefused(control)) return there ? 'reach.open' : 'reach.shut';
  return there ? 'reach.alone' : 'reach.offline';
};

/** Whether anything answers there within the patience; what it answers can't be seen and doesn't matter. */
function answers(address: string): Promise<boolean> {
  const asked = fetch(address, { mode: 'no-cors', cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });
  return within(
    PATIENCE_MS,
    asked.then(() => true),
    false,
  );
}
