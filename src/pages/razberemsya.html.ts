import type { APIRoute } from 'astro';
import { currentContent } from '../build/content/current.ts';
import { href } from '../build/href.ts';
import { isForReaders } from '../build/owner.ts';
import { takeAlong } from '../build/take-along/file.ts';
import { today } from '../build/today.ts';

/** The site in one file, for people without a link. */
export const GET: APIRoute = ({ site }) => {
  const address = new URL(href('/'), site).href;
  return new Response(takeAlong(currentContent(), today(), isForReaders(address) ? address : undefined), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
