import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { SiteData } from '../schemas/site.ts';
import { loadSite } from './content/load.ts';
import { securityHeaders } from './csp.ts';

/** Folders whose every file has a hash of its content in its name or in that of its folder: the only ones to keep for a year. */
export const HASHED_FOLDERS = ['_astro', 'data/search', 'data/trees', 'data/environment'] as const;
export const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/**
 * The `_headers` file that static hosts read, for a site below `base` (`/` or `/pomoshch/`).
 * Of caching it names the folders alone. Where two rules fit an address, Cloudflare Pages joins their values («no-cache,
 * public, max-age=…»), and only it knows how to take one back; what no rule names, these hosts have asked for anew by default.
 */
export function headersFile(site: SiteData, base: string): string {
  const root = base.replace(/\/$/, '');
  const lines = securityHeaders(site).map(([name, value]) => `  ${name}: ${value}`);
  const hashed = HASHED_FOLDERS.map((folder) => `${root}/${folder}/*\n  Cache-Control: ${FOR_A_YEAR}`);
  return [`${root}/*`, ...lines, ...hashed, ''].join('\n');
}

/** The `_redirects` file of the same hosts: the answers to «Помогло?» that each article had of its own until version 1. */
export function redirectsFile(base: string): string {
  const root = base.replace(/\/$/, '');
  return ['pomoglo', 'ne-pomoglo'].map((page) => `${root}/${page}/:statya/ ${root}/${page}/?statya=:statya 301\n`).join('');
}

/** The same headers as lines for an nginx `server` block. */
export function nginxHeaders(site: SiteData): string {
  return securityHeaders(site)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}

/** The same headers as lines for a Caddyfile. */
export function caddyHeaders(site: SiteData): string {
  return securityHeaders(site)
    .map(([name, value]) => `header ${name} "${value}"\n`)
    .join('');
}

/** Writes `_headers` and `_redirects` beside the built pages. */
export function headerFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'header-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile(loadSite(), base));
        writeFileSync(new URL('_redirects', dir), redirectsFile(base));
      },
    },
  };
}
