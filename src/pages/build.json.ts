import type { APIRoute } from 'astro';
import { buildId } from '../build/build-id.ts';
import { today } from '../build/today.ts';

/** What the server has now: a page compares it with its own build, and its clock with the answer's `Date`. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify({ build: buildId(), date: today() }), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
