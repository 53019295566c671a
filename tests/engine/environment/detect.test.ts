import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/environment/detect.ts';
import { labelsOf } from '../../../src/core/environment/labels.ts';
import type { ClientHints } from '../../../src/core/environment/types.ts';
import { VISITORS } from './user-agents.ts';

describe('detect', () => {
  it.each(VISITORS)('$who', ({ ua, hints, page, expect: wanted, labels }) => {
    const environment = detect({ ua, ...(hints && { hints }), ...(page && { page }) });
    expect(environment).toMatchObject(wanted);
    const { browser, system, device } = labelsOf(environment);
    if (labels) expect([browser, system, device]).toEqual(labels);
  });

  it('depends on nothing but its input: the real navigator is not asked', () => {
    expect(detect({ ua: globalThis.navigator?.userAgent ?? '' }).browser).not.toBe('brave');
  });

  it('gives short strings and never throws, whatever the texts hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      fc.constantFrom('<img src=x onerror=alert(1)>', '__proto__', 'constructor', 'Chrome/'.repeat(500)),
    );
    const brand = fc.record({ brand: text, version: text });
    const hints: fc.Arbitrary<ClientHints> = fc.record(
      {
        brands: fc.array(brand),
        fullVersionList: fc.array(brand),
        platform: text,
        platformVersion: text,
        model: text,
        formFactors: fc.array(text),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(text, fc.option(hints, { nil: undefined }), (ua, given) => {
        const environment = detect({ ua, ...(given && { hints: given }) });
        for (const value of [...Object.values(environment), ...Object.values(labelsOf(environment))]) {
          if (typeof value === 'string') expect(value.length).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
