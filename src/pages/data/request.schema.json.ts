import type { APIRoute } from 'astro';
import { supportRequestJsonSchema } from '../../schemas/support-request.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(supportRequestJsonSchema, null, 2)}\n`);
