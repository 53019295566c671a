import type { APIRoute } from 'astro';

/** Empty: only the request matters, which leaves a masked query in the server's own log where site.yaml asks for it. */
export const GET: APIRoute = () => new Response('', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
