import { attention, ok, unknown, type Probe } from '../result.ts';
import { within } from '../timing.ts';

/** Whether this very page came from an old copy, and whether an old service worker stands between it and the server. */
export const probe: Probe = async ({ files: { build }, server }) => {
  const answer = await server();
  if (!answer) return unknown('Не удалось проверить: сервер не ответил.');
  if (answer.build !== build) return attention('Эта страница взята из старой копии: на сервере уже другая.');
  const worker = await within(2000, hasWorker(), false);
  return worker ? attention('Страницу отдаёт старая служебная программа нашего сайта.') : ok('Страница свежая, не из старой копии.');
};

/** The site registers no service worker of its own: whatever is found is left over from another time. */
async function hasWorker(): Promise<boolean> {
  // Missing in insecure pages and in private windows of some browsers.
  if (!('serviceWorker' in navigator)) return false;
  if (navigator.serviceWorker.controller) return true;
  // Where storage is blocked there can be none, and Firefox writes an error to the console when asked.
  if (!canStore()) return false;
  return (await navigator.serviceWorker.getRegistrations()).length > 0;
}

function canStore(): boolean {
  try {
    return Boolean(window.localStorage);
  } catch {
    return false;
  }
}
