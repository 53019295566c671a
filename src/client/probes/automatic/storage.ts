import { attention, ok, type Probe } from '../result.ts';
import { within } from '../timing.ts';

const NAME = 'proverka';

/** Writes to the page's storage and deletes it again; opens and drops an empty database. */
export const probe: Probe = async () => {
  const trouble = tryStorage();
  if (trouble === 'full') return attention('Хранилище браузера переполнено: черновики сохраняться не будут.');
  if (trouble === 'blocked') return attention('Браузер не хранит данные страниц: похоже, это запрещено.');
  // Firefox may throw at once, others answer with an error later; no answer at all proves nothing.
  const database = await within(2000, tryDatabase(), true);
  return database ? ok('Браузер хранит данные страниц.') : attention('Браузер хранит не все данные: похоже, это приватное окно.');
};

function tryStorage(): 'full' | 'blocked' | undefined {
  try {
    // Long enough to notice a storage that is full to the brim.
    const value = new Array(1025).join('x');
    localStorage.setItem(NAME, value);
    const kept = localStorage.getItem(NAME) === value;
    localStorage.removeItem(NAME);
    return kept ? undefined : 'blocked';
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked';
  }
}

function isFull(error: unknown): boolean {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}

function tryDatabase(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(NAME);
      request.onerror = (event) => {
        // Firefox reports an unhandled error to the console unless told that it was expected.
        event.preventDefault();
        resolve(false);
      };
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase(NAME);
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
}
