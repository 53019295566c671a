import UAParser from 'ua-parser-js';

/** What the library tells of a user agent, in lower case; an empty string where it tells nothing. */
export interface ParsedUserAgent {
  readonly browser: string;
  readonly browserVersion: string;
  readonly engine: string;
  readonly engineVersion: string;
  readonly os: string;
  readonly osVersion: string;
  readonly device: string;
}

/**
 * Runs ua-parser-js 1.0.41, the last MIT line (docs/browser-support.md), over a user agent.
 *
 * The leading space keeps the answer a function of its argument: the library asks the real `navigator`
 * (Brave, iPad, mobile hint) when the text equals `navigator.userAgent` or is empty.
 */
export function parseUserAgent(ua: string): ParsedUserAgent {
  // One by one: `getResult` would also look for the processor, which nobody asks about.
  const parser = new UAParser(` ${ua}`);
  const browser = parser.getBrowser();
  const engine = parser.getEngine();
  const os = parser.getOS();
  return {
    browser: lower(browser.name),
    browserVersion: lower(browser.version),
    engine: lower(engine.name),
    engineVersion: lower(engine.version),
    os: lower(os.name),
    osVersion: lower(os.version),
    device: lower(parser.getDevice().type),
  };
}

function lower(value = ''): string {
  return value.toLowerCase();
}
