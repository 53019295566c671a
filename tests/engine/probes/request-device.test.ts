import { beforeEach, describe, expect, test, vi } from 'vitest';
import { labelsOf } from '../../../src/core/environment/labels.ts';
import { detect } from '../../../src/core/environment/detect.ts';
import type { DetectedLine } from '../../../src/core/request/index.ts';

/* What the request learns from the probes: the page is a stand-in, every probe finds something. */

const environment = detect({ ua: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' });
const asked: string[] = [];

vi.mock('../../../src/client/environment.ts', () => ({
  readEnvironment: () => Promise.resolve({ environment, labels: labelsOf(environment) }),
}));
vi.mock('../../../src/client/probes.ts', () => ({
  runProbes: ({ only }: { readonly only: readonly string[] }) => {
    asked.push(...only);
    return Promise.resolve(Object.fromEntries(only.map((name) => [name, { status: 'attention', sentence: `Нашли: ${name}.` }])));
  },
}));

async function lines(fragment = ''): Promise<readonly DetectedLine[]> {
  vi.stubGlobal('window', { innerWidth: 1, innerHeight: 1 });
  const { readDevice } = await import('../../../src/client/request-device.ts');
  let shown: readonly DetectedLine[] = [];
  await readDevice(fragment, (now) => {
    shown = now;
  });
  return shown;
}

beforeEach(() => {
  asked.length = 0;
});

describe('the lines about the device in a request', () => {
  test('tell what others put into the page', async () => {
    expect((await lines()).filter(({ id }) => id === 'foreign-dom')).toEqual([
      { id: 'foreign-dom', label: 'Чужие вставки', value: 'нашли: foreign-dom' },
    ]);
  });

  test('tell what every probe that is run for them has found', async () => {
    const told = (await lines()).map(({ id }) => id);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !told.includes(name))).toEqual([]);
  });

  test('tell what the visitor found on the page of the check, and nothing that a forged link says', async () => {
    const told = (await lines('#proverka=popups.shut~reach.none~__proto__.x~cryptopro.there')).map(({ id }) => id);
    expect(told).toContain('popups');
    expect(told).toContain('cryptopro');
    expect(told).not.toContain('reach');
  });

  test('leave out the window and the language, which say nothing of a failure', async () => {
    const told = (await lines()).map(({ id }) => id);
    expect(told.slice(0, 3)).toEqual(['browser', 'system', 'device']);
    expect(told).not.toContain('window');
  });
});
