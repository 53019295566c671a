import { attention, ok, type Probe } from '../result.ts';

const NAME = 'proverka';

/**
 * Writes a cookie, reads it back and deletes it. `navigator.cookieEnabled` would not do: Chromium says true
 * while cookies are blocked.
 */
export const probe: Probe = () => {
  const kept = write() && read();
  remove();
  return kept ? ok('Браузер сохраняет куки.') : attention('Браузер не сохраняет куки: похоже, они запрещены.');
};

function write(): boolean {
  try {
    document.cookie = `${NAME}=1; SameSite=Lax`;
    return true;
  } catch {
    return false;
  }
}

function read(): boolean {
  return document.cookie.split('; ').indexOf(`${NAME}=1`) >= 0;
}

function remove(): void {
  try {
    document.cookie = `${NAME}=; SameSite=Lax; expires=Thu, 01 Jan 1970 00:00:00 GMT`;
  } catch {
    // A sandboxed page may not write cookies at all: then there is nothing to delete.
  }
}
