import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Endings of files that get smaller; pictures and fonts are compressed already. */
const TEXT = /\.(?:css|html|ics|js|json|svg|txt|webmanifest|xml)$/;

/** A file of fewer bytes fits into one packet as it is. */
const SMALLEST = 1_000;

/** How a copy is made, by the ending that a web server looks for beside the file: the name of the coding as HTTP knows it. */
export const CODINGS = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Files that are worked on at a time: what Node compresses at once by default. */
const AT_ONCE = 4;

/**
 * Brotli's best setting saves 12 % over its fifth and takes thirty times as long (docs/decisions/0011-served-compressed.md):
 * seconds for a site of so many files, many minutes for one of ten thousand articles.
 */
const AFFORDS_BEST = 2_000;

async function compressFile(file: string, quality: number): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return;
  const [br, gz] = await Promise.all([
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    // The header of a gzip file may carry a time; Node writes none, so equal builds are equal bytes.
    zip(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/** Writes a `.br` and a `.gz` beside each text file below a folder, for web servers that send them as they are. */
export async function compressFolder(dir: string): Promise<void> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name));
  const quality = files.length > AFFORDS_BEST ? 5 : constants.BROTLI_MAX_QUALITY;
  const work = async (): Promise<void> => {
    for (let name = files.pop(); name !== undefined; name = files.pop()) await compressFile(path.join(dir, name), quality);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Compresses what was built, after everything else has been written. */
export function compressedFiles(): AstroIntegration {
  return {
    name: 'compressed-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await compressFolder(fileURLToPath(dir));
      },
    },
  };
}
