import type { HandProbe } from '../hand.ts';
import { within } from '../timing.ts';

/** How long the extension takes to answer, generously. */
const PATIENCE_MS = 2000;

/**
 * Asks the CryptoPro extension whether it is there, as its own cadesplugin_api.js does: a message to the page, which
 * the extension's script answers. Only when asked to: hardly anyone needs it, and the list of extensions is private.
 */
export const probe: HandProbe = async () => {
  let hear: (event: MessageEvent) => void = () => undefined;
  const answer = new Promise<boolean>((resolve) => {
    hear = (event) => {
      if (event.source === window && typeof event.data === 'string' && event.data.indexOf('cadesplugin_loaded') === 0) resolve(true);
    };
    window.addEventListener('message', hear);
    window.postMessage('cadesplugin_echo_request', '*');
  });
  const there = await within(PATIENCE_MS, answer, false);
  window.removeEventListener('message', hear);
  return there ? 'cryptopro.there' : 'cryptopro.silent';
};
