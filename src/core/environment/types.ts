/** What `navigator.userAgentData.getHighEntropyValues()` may give; every field can be missing or wrong. */
export interface ClientHints {
  readonly brands?: readonly HintBrand[];
  readonly fullVersionList?: readonly HintBrand[];
  readonly mobile?: boolean;
  readonly platform?: string;
  readonly platformVersion?: string;
  readonly model?: string;
  readonly formFactors?: readonly string[];
  /** The browser's own full version; deprecated, but the only version that old Chromium and Opera tell rightly. */
  readonly uaFullVersion?: string;
}

export interface HintBrand {
  readonly brand: string;
  readonly version: string;
}

/** Signs that only a page can see and that the user agent hides. */
export interface PageSigns {
  /** `navigator.brave` is there. */
  readonly brave?: boolean;
  /** `'standalone' in navigator`: Apple's touch devices only. */
  readonly standalone?: boolean;
  /** `navigator.maxTouchPoints`. */
  readonly touchPoints?: number;
  /** A messenger's bridge object is there: `TelegramWebviewProxy`. */
  readonly bridge?: 'telegram';
}

export interface DetectInput {
  readonly ua: string;
  readonly hints?: ClientHints;
  readonly page?: PageSigns;
}

export type DeviceKind = 'desktop' | 'mobile' | 'tablet' | 'tv' | 'console' | 'wearable';

/** Browser, system and device, as far as they can be known. An empty string means «not known», never a guess. */
export interface Environment {
  /** Lower-case id: `chrome`, `yandex`, `firefox`, `samsung`, `ios-webview`… */
  readonly browser: string;
  /** As far as told: `26.11.0.512`. */
  readonly browserVersion: string;
  readonly browserMajor: string;
  /** `blink`, `gecko`, `webkit`, `trident`, `edgehtml`, `presto`… The age of a browser is judged by this one. */
  readonly engine: string;
  readonly engineVersion: string;
  readonly engineMajor: string;
  /** `windows`, `macos`, `android`, `ios` (iPads too), `linux`, `harmonyos`… */
  readonly os: string;
  /** As people name it: Windows `8.1`, macOS `10.15` or `14`, Android and iOS major. */
  readonly osVersion: string;
  /** The whole version as told: `17.5.1`, `10.15.7`; on Windows the same as `osVersion`. */
  readonly osFullVersion: string;
  /** The browser hides the version: `osVersion` is the least it can be (Windows `10` may be 11). */
  readonly osVersionAtLeast: boolean;
  readonly device: DeviceKind | '';
  /** The page is shown inside another program: its id, or `app` when only that much is known. */
  readonly inApp: string;
}

/** An environment in Russian words. */
export interface EnvironmentLabels {
  /** «Яндекс Браузер 26.11» or «Браузер не определён». */
  readonly browser: string;
  /** «Windows 10 или 11», «Android (версия скрыта)». */
  readonly system: string;
  /** «Компьютер», «Телефон», «Планшет». */
  readonly device: string;
}
