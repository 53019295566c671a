import type { SiteData } from '../schemas/site.ts';

type Site = Pick<SiteData, 'reachability'>;

/**
 * The one content security policy of the site: own files only, nothing inline. The only foreign addresses in it are the
 * two hosts of `reachability` in content/site.yaml, which a page asks when a visitor presses a button
 * (docs/decisions/0005-reachability.md): they may be asked, nothing of theirs may be shown or run.
 * Used by the page's <meta>, the preview server, and the files for web servers (dist/_headers, deploy/nginx.conf).
 */
function directives({ reachability }: Site): string[] {
  const asked = reachability ? [reachability.portal, reachability.control].map((address) => new URL(address).origin) : [];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...asked].join(' '),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}

/** For `<meta http-equiv>`: browsers ignore frame-ancestors there. */
export function cspMeta(site: Site): string {
  return directives(site).join('; ');
}

/** For the HTTP header. */
export function cspHeader(site: Site): string {
  return [...directives(site), "frame-ancestors 'none'"].join('; ');
}

/** What the pages never ask for, so that no injected script can either. Copying and sharing, which they use, stay as they are. */
const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'].map((name) => `${name}=()`).join(', ');

/** Headers that every answer carries; the names and values are ready to print. */
export function securityHeaders(site: Site): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', cspHeader(site)],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', PERMISSIONS],
  ];
}
