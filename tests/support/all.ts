/**
 * `npm test -- --all`, as before a release: every random text, every file of every page missing in turn, every width, every
 * outcome walked to, every setting of the real browsers. An ordinary run takes of each what tells most.
 */
export const ALL = process.env['ALL'] === '1';

/** How many random texts or walks a test tries: a tenth of what is asked for in an ordinary run. Each run draws others. */
export function tries(all: number): number {
  return ALL ? all : Math.ceil(all / 10);
}
