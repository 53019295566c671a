import { expect, test } from 'vitest';
import { detectLight } from '../../../src/core/environment/light.ts';

// A browser without a window glues a word to Chrome; its engine was once read as 537, the frozen number of WebKit.
test('headless Chrome is Chrome of its own version', () => {
  const ua = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36';
  expect(detectLight(ua)).toMatchObject({ browser: 'chrome', browserMajor: '156', engine: 'blink', engineMajor: '156' });
});
