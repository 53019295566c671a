import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/environment/detect.ts';
import { labelsOf } from '../../../src/core/environment/labels.ts';
import { environmentLines, surroundingLines, type LinesInput } from '../../../src/core/environment/lines.ts';
import { chromiumHints } from './user-agents.ts';

const time = new Date(2026, 10, 21, 9, 5);

function lines(ua: string, rest: Partial<LinesInput> = {}, hints = undefined as ReturnType<typeof chromiumHints> | undefined): string[] {
  const environment = detect({ ua, ...(hints && { hints }) });
  return environmentLines({ results: {}, environment, labels: labelsOf(environment), ...rest }).map(
    ({ label, value }) => `${label}: ${value}`,
  );
}

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/157.0.0.0 Safari/537.36';

describe('the lines for support', () => {
  it('say what is known and how fresh it is', () => {
    const verdict = { status: 'ok', short: 'свежий', reason: 'Версия свежая.', next: '' } as const;
    const hints = chromiumHints('Google Chrome', '157.0.8100.45', { platform: 'Windows', platformVersion: '15.0.0' });
    expect(lines(CHROME, { verdict }, hints).slice(0, 3)).toEqual([
      'Браузер: Chrome 157 (157.0.8100.45), свежий',
      'Система: Windows 11',
      'Устройство: компьютер',
    ]);
  });

  it('do not repeat a frozen version as if it were exact', () => {
    expect(lines(CHROME)[0]).toBe('Браузер: Chrome 157');
  });

  it('keep honest doubt', () => {
    expect(lines(CHROME)[1]).toBe('Система: Windows 10 или 11');
  });

  it('leave out what a probe could not tell', () => {
    const results = {
      cookies: { status: 'attention', sentence: 'Браузер не сохраняет куки: похоже, они запрещены.' },
      clock: { status: 'unknown', sentence: 'Не удалось проверить: сервер не сообщил время.' },
    } as const;
    const text = lines(CHROME, { results }).join('\n');
    expect(text).toContain('Куки: браузер не сохраняет куки: похоже, они запрещены');
    expect(text).not.toContain('Часы');
  });

  it.each([
    ['cookies', 'Браузер сохраняет куки.', 'Куки: сохраняются'],
    ['storage', 'Браузер хранит данные страниц.', 'Память для страниц: работает'],
    ['blockers', 'Блокировщика не видно.', 'Блокировщик: не виден'],
    ['clock', 'Часы идут верно.', 'Часы: идут верно'],
    ['view', 'Масштаб обычный, включена высокая контрастность.', 'Масштаб: обычный, включена высокая контрастность'],
    ['connection', 'Связь есть, сайт отвечает быстро.', 'Связь: есть, сайт отвечает быстро'],
    ['foreign-dom', 'Чужих вставок на этой странице не видно.', 'Чужие вставки: не видны'],
    ['popups', 'Новое окно открылось.', 'Новые окна: открываются'],
  ])('name a thing once: %s', (probe, sentence, line) => {
    expect(lines(CHROME, { results: { [probe]: { status: 'ok', sentence } } })).toContain(line);
  });

  it('name a thing once when something is wrong with it', () => {
    const results = { clock: { status: 'attention', sentence: 'Часы отстают на 5 минут.' } } as const;
    expect(lines(CHROME, { results })).toContain('Часы: отстают на 5 минут');
  });

  it('are none when nothing is known', () => {
    expect(lines('')).toEqual([]);
  });

  it('tell the window, the language and the time apart', () => {
    const offset = -time.getTimezoneOffset() / 60;
    const told = surroundingLines({ window: { width: 1280, height: 720 }, language: 'ru-RU', time });
    expect(told.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Окно: 1280 × 720',
      'Язык браузера: ru-RU',
      `Время на устройстве: 21.11.2026 09:05 (UTC${offset < 0 ? '−' : '+'}${Math.abs(offset)})`,
    ]);
  });
});
