import type { APIRoute } from 'astro';
import { z } from 'zod';
import { supportRequestSchema } from '../../schemas/support-request.ts';

/** What help desks may rely on in the file that a visitor saves: JSON Schema, draft 2020-12. */
export const GET: APIRoute = () => new Response(`${JSON.stringify(z.toJSONSchema(supportRequestSchema), null, 2)}\n`);
