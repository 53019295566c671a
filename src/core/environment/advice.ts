import { ceilingOf, engineMajorOf, isSupported, type SupportPolicy, type VerdictStatus } from './age.ts';
import { browserName, labelsOf } from './labels.ts';
import { lookup } from './lookup.ts';
import type { Environment } from './types.ts';

/** Where a browser on a computer updates itself. */
const MENUS: Readonly<Record<string, string>> = {
  chrome: '⋮ → «Справка» → «О браузере Google Chrome»',
  edge: '… → «Справка и отзывы» → «О программе Microsoft Edge»',
  firefox: '☰ → «Справка» → «О Firefox»',
  opera: 'значок Opera → «Обновление и восстановление»',
  yandex: '☰ → «Дополнительно» → «О браузере»',
  vivaldi: 'значок Vivaldi → «Справка» → «Проверить обновления»',
  brave: '☰ → «О Brave»',
};

/** Where a phone's browser updates itself when it is not the usual store. */
const STORES: Readonly<Record<string, string>> = {
  samsung: 'Galaxy Store или Google Play',
  huawei: 'AppGallery',
  miui: 'GetApps или «Настройки» → «Обновление приложений»',
};

const OTHER_BROWSER = 'Откройте портал в другом браузере: Яндекс Браузере, Chrome, Firefox или Microsoft Edge.';
const OTHER_DEVICE = 'Зайдите на портал с другого устройства.';

/** The next step for this verdict in exactly this browser on exactly this system; empty when there is nothing to do. */
export function nextStep(status: VerdictStatus, environment: Environment, policy: SupportPolicy, today: string): string {
  if (status === 'ok' || status === 'unknown') return '';
  if (isAncient(environment)) return `На ${labelsOf(environment).system} свежие браузеры не ставятся. ${OTHER_DEVICE}`;
  if (status === 'os-limited' || isCapped(environment, policy)) return beyondCeiling(environment, policy, today);
  if (!/^(?:blink|gecko|webkit)$/.test(environment.engine)) {
    return OTHER_BROWSER;
  }
  return update(environment);
}

function update({ browser, os, device, inApp }: Environment): string {
  if (os === 'ios') {
    const name = device === 'tablet' ? 'iPadOS' : 'iOS';
    return `Обновите ${name}: «Настройки» → «Основные» → «Обновление ПО» — вместе с системой обновятся и браузеры. Если обновления нет, зайдите с другого устройства.`;
  }
  if (browser === 'safari') {
    return 'Обновите macOS: меню Apple → «Системные настройки» → «Основные» → «Обновление ПО» — Safari обновляется вместе с системой. Если обновления нет, поставьте другой браузер.';
  }
  if (inApp !== '' || browser === 'webview') {
    return 'Откройте страницу в обычном браузере. А в магазине приложений обновите это приложение и «Android System WebView».';
  }
  const name = browserName(browser);
  if (os === 'android' || os === 'harmonyos') {
    return `Обновите ${name}: ${lookup(STORES, browser) ?? 'Google Play или RuStore'}. Если обновления нет, поставьте другой браузер.`;
  }
  const menu = lookup(MENUS, browser);
  return menu === undefined
    ? `Обновите ${name}: найдите в его меню «О браузере». Если обновления нет, поставьте другой браузер.`
    : `Обновите ${name}: ${menu} — обновление начнётся само, потом перезапустите браузер.`;
}

/** Systems that no browser of the last years runs on at all. */
function isAncient({ os, osVersion }: Environment): boolean {
  return os === 'windows' && /^(?:xp|vista|2000|me|nt|\d\.|9\d)/.test(osVersion) && osVersion !== '8.1';
}

/** The system has a ceiling for this engine and the browser is at it or below: «update» would be empty advice. */
function isCapped(environment: Environment, policy: SupportPolicy): boolean {
  const ceiling = ceilingOf(environment, policy);
  return ceiling !== undefined && engineMajorOf(environment) <= ceiling;
}

function beyondCeiling(environment: Environment, { firefoxEsr }: SupportPolicy, today: string): string {
  const where = labelsOf(environment).system;
  const esr = firefoxEsr.filter(
    (candidate) =>
      candidate.systems !== undefined && isSupported(candidate, environment, today) && String(candidate.major) !== environment.browserMajor,
  )[0];
  return esr
    ? `На ${where} новее не бывает, обновлять нечего. Поставьте Firefox ESR ${esr.major}: он на ${where} ещё получает обновления. Или зайдите с другого устройства.`
    : `На ${where} новее не бывает, обновлять нечего. ${OTHER_DEVICE}`;
}
