import type { OtherDevice } from '../core/diagnosis/other-device.ts';

/** Asks which other device it is, answered as far as it is known; `tell` hears each answer. Asked anew, only the last one hears. */
export function askDevice(place: HTMLElement, known: OtherDevice | undefined, tell: (device: OtherDevice) => void): void {
  const part = (name: keyof OtherDevice) => place.querySelector<HTMLSelectElement>(`[data-device-part="${name}"]`);
  const [system, browser] = [part('system'), part('browser')];
  if (system && known) system.value = known.system;
  if (browser && known) browser.value = known.browser;
  place.hidden = false;
  place.onchange = () => tell({ system: system?.value ?? '', browser: browser?.value ?? '' });
}
