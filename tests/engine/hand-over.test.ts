import { describe, expect, test, vi } from 'vitest';
import { handFile, type Platform } from '../../src/client/hand-file.ts';
import { copyByHand, handsOf } from '../../src/core/environment/hand-over.ts';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0';
const windows = handsOf(`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`);
const mac = handsOf(
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
);
const phone = handsOf(`Mozilla/5.0 (Linux; Android 14; K) ${CHROME} Mobile Safari/537.36`, 5);
const telegram = handsOf(`Mozilla/5.0 (Linux; Android 14; K) ${CHROME} Mobile Safari/537.36 Telegram-Android/12.4.1`, 5);

describe('a refused clipboard', () => {
  test.each([
    ['Windows', windows, 'нажмите Ctrl + C'],
    ['a Mac', mac, 'нажмите Cmd + C'],
    ['a phone', phone, 'задержите на нём палец и выберите «Копировать»'],
  ])('says what to press: %s', (_name, hands, advice) => {
    expect(copyByHand(hands)).toContain(advice);
    expect(copyByHand(hands)).toContain('Текст выделен');
  });
});

test.each([
  ['a web view of Android', 'Mozilla/5.0 (Linux; Android 14; K; wv) Version/4.0 Chrome/157.0.0.0 Mobile Safari/537.36', true],
  [
    'an app of an iPhone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
    true,
  ],
  ['VK', 'Mozilla/5.0 (Linux; Android 14) Chrome/157.0.0.0 Mobile Safari/537.36 VKAndroidApp/8.90', true],
  ['Safari', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1', false],
])('%s stands inside another app: %s', (_name, agent, inApp) => {
  expect(handsOf(agent, 5).inApp).toBe(inApp);
});

describe('a file', () => {
  const blob = new Blob(['текст'], { type: 'text/plain' });
  const hand = async (on: Omit<Platform, 'download'>, refused = false) => {
    const download = vi.fn(() => {
      if (refused) throw new Error('refused');
    });
    return { said: await handFile('otvety.txt', blob, { ...on, download }), downloads: download.mock.calls.length };
  };
  const named = (name: string) => Object.assign(new Error(name), { name });
  const sheet = (share: () => Promise<void>) => ({ canShare: () => true, share });

  test('on a computer it is a download, and nobody says that it was saved', async () => {
    const { said, downloads } = await hand({ hands: windows, ...sheet(() => Promise.resolve()) });
    expect(downloads).toBe(1);
    expect(said).toContain('в загрузках');
    expect(said).not.toMatch(/сохранён|сохранено/i);
  });

  test('on a phone it goes through the share sheet', async () => {
    const { said, downloads } = await hand({ hands: phone, ...sheet(() => Promise.resolve()) });
    expect(downloads).toBe(0);
    expect(said).toContain('куда вы выбрали');
  });

  test('a closed sheet is said, and nothing else is tried', async () => {
    const { said, downloads } = await hand({ hands: phone, ...sheet(() => Promise.reject(named('AbortError'))) });
    expect(downloads).toBe(0);
    expect(said).toContain('никуда не ушёл');
  });

  test('a refused sheet leaves the download', async () => {
    const { downloads } = await hand({ hands: phone, ...sheet(() => Promise.reject(named('NotAllowedError'))) });
    expect(downloads).toBe(1);
  });

  test('a sheet that takes no such file leaves the download', async () => {
    const { downloads } = await hand({ hands: phone, canShare: () => false, share: () => Promise.resolve() });
    expect(downloads).toBe(1);
  });

  test('inside an app without a sheet the doubt is told', async () => {
    expect((await hand({ hands: telegram })).said).toContain('внутри другого приложения');
  });

  test('a refused download says what to do instead', async () => {
    expect((await hand({ hands: windows }, true)).said).toContain('Скопируйте текст');
  });
});
