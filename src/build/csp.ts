/**
 * The one content security policy of the site: own files only, nothing inline.
 * Used by the page's <meta>, the preview server, and the files for web servers (dist/_headers, deploy/nginx.conf).
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/** For `<meta http-equiv>`: browsers ignore frame-ancestors there. */
export const cspMeta = directives.join('; ');

/** For the HTTP header. */
export const cspHeader = [...directives, "frame-ancestors 'none'"].join('; ');

/** Headers that every answer carries; the names and values are ready to print. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', cspHeader],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];
