const OFF = 'poisk-bez-klavishi';

/** Whether the reader has switched the key «/» off on this device; where nothing can be kept, it works. */
export function isKeyOff(): boolean {
  try {
    return window.localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

/** Switches the key on or off. Gives false where that cannot be kept. */
export function switchKey(on: boolean): boolean {
  try {
    if (on) window.localStorage.removeItem(OFF);
    else window.localStorage.setItem(OFF, '1');
    return true;
  } catch {
    return false;
  }
}
