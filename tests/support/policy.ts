import type { SupportPolicy } from '../../src/core/environment/age.ts';

/** What a site may say of browsers in site.yaml: the long-lived Firefox, and the newest engines of systems that get no new ones. */
export const policy: SupportPolicy = {
  minimumEngines: {},
  firefoxEsr: [
    { major: 153 },
    {
      major: 115,
      systems: ['windows 7', 'windows 8', 'windows 8.1', 'macos 10.12', 'macos 10.13', 'macos 10.14'],
      until: '2027-03-31',
    },
  ],
  systemCeilings: [
    { system: 'windows', versions: ['7', '8', '8.1'], blink: 109, gecko: 115 },
    { system: 'macos', versions: ['10.12', '10.13', '10.14'], gecko: 115 },
    { system: 'android', versions: ['7'], blink: 119 },
    { system: 'android', versions: ['8', '9'], blink: 138 },
  ],
};
