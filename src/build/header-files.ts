import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { SiteData } from '../schemas/site.ts';
import { loadSite } from './content/load.ts';
import { securityHeaders } from './csp.ts';

/** The `_headers` file that static hosts read. */
export function headersFile(site: SiteData): string {
  const lines = securityHeaders(site).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, '  Cache-Control: no-cache', '/_astro/*', '  Cache-Control: public, max-age=31536000, immutable', ''].join('\n');
}

/** The same headers as lines for an nginx `server` block. */
export function nginxHeaders(site: SiteData): string {
  return securityHeaders(site)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}

/** Writes `_headers` beside the built pages. */
export function headerFiles(): AstroIntegration {
  return {
    name: 'header-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile(loadSite()));
      },
    },
  };
}
