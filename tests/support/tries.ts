/**
 * How many random texts or walks a test tries: a tenth of what is asked for, so that an ordinary run stays short, and all of it with
 * TRIES=all. Each run draws others, so that many ordinary runs see as much as a whole one.
 */
export function tries(all: number): number {
  return process.env['TRIES'] === 'all' ? all : Math.ceil(all / 10);
}
