import { quickNames } from './quick-names.ts';

/** What decides how a text or a file is handed over, and what to press where the page may not. */
export interface Hands {
  /** A phone or a tablet: no keyboard to speak of. */
  readonly touch: boolean;
  readonly mac: boolean;
  /** The page stands inside another app, where a download often comes to nothing. */
  readonly inApp: boolean;
}

/** Apps that open pages in a window of their own, by what they add to the user agent. */
const APPS = /; wv\)|Telegram|VKAndroidApp|VK_?iOS|vkclient|OKAndroid|OKApp|OdklAndroid|Odnoklassniki|\bMAX\//i;

/**
 * Reads the device roughly. `bridge` tells that an app has put an object of its own into the page, as Telegram does on an iPhone,
 * where the user agent says nothing.
 */
export function handsOf(userAgent: string, touchPoints = 0, bridge = false): Hands {
  const { system, device } = quickNames(userAgent, touchPoints);
  const bare = system === 'ios' && !/Safari\//.test(userAgent);
  return { touch: device !== 'desktop', mac: system === 'macos', inApp: bridge || bare || APPS.test(userAgent) };
}

/** The text is selected, because the browser did not let the page copy it: what to do now. */
export function copyByHand({ touch, mac }: Hands): string {
  const press = touch ? 'задержите на нём палец и выберите «Копировать»' : `нажмите ${mac ? 'Cmd' : 'Ctrl'} + C`;
  return `Браузер не дал скопировать. Текст выделен: ${press}.`;
}
