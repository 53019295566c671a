import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentDir, isNoise } from './content/disk.ts';

let cached: string | undefined;

/**
 * Names what this site was built from: content, source and packages. Two builds of the same files have the same id,
 * so a page from an old copy is called old only when something has changed since.
 */
export function buildId(): string {
  cached ??= digest([contentDir(), 'src', 'public', 'package-lock.json']);
  return cached;
}

/** A short name for what these files and folders hold, in whatever folder they stand. */
export function digest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of paths) addPath(hash, path.resolve(name));
  return hash.digest('hex').slice(0, 12);
}

function addPath(hash: Hash, full: string): void {
  let names: string[];
  try {
    names = readdirSync(full).sort();
  } catch {
    hash.update(readFileSync(full));
    return;
  }
  for (const name of names) {
    if (isNoise(name)) continue;
    hash.update(name);
    addPath(hash, path.join(full, name));
  }
}
