import { describe, expect, test } from 'vitest';
import { quickNames } from '../../src/core/environment/quick-names.ts';

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0';

describe('the variant of a guide to show first', () => {
  test.each([
    ['Chrome on Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`, 0, 'chrome windows desktop'],
    [
      'Yandex on Windows',
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} YaBrowser/26.11.0 Safari/537.36`,
      0,
      'yandex windows desktop',
    ],
    ['Edge on Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/157.0.0.0`, 0, 'edge windows desktop'],
    [
      'Samsung on a phone',
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 SamsungBrowser/31.0 Chrome/148.0 Mobile Safari/537.36',
      5,
      'samsung android mobile',
    ],
    ['Chrome on a tablet', `Mozilla/5.0 (Linux; Android 10; K) ${chrome} Safari/537.36`, 5, 'chrome android tablet'],
    [
      'Safari on an iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile/15E148 Safari/604.1',
      5,
      'safari ios mobile',
    ],
    [
      'an iPad that says it is a Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15',
      5,
      'safari ios tablet',
    ],
    [
      'Safari on a Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15',
      0,
      'safari macos desktop',
    ],
    ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:160.0) Gecko/20100101 Firefox/160.0', 0, 'firefox linux desktop'],
    ['Internet Explorer', 'Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko', 0, 'ie windows desktop'],
    ['nothing at all', '', 0, '  desktop'],
  ])('%s', (_, userAgent, touchPoints, expected) => {
    const { browser, system, device } = quickNames(userAgent, touchPoints);
    expect(`${browser} ${system} ${device}`).toBe(expected);
  });
});
