import { contentDir } from '../src/build/content/load.ts';
import { staleExpectation, unusable } from '../src/build/content/usable.ts';

/** Ends a command in one line with exit code 2 where the content folder is missing, empty or written for another version. */
export function needContent({ expectations = false } = {}): void {
  const dir = contentDir();
  const reason = unusable(dir) ?? (expectations ? staleExpectation(dir) : undefined);
  if (reason === undefined) return;
  console.error(reason);
  process.exit(2);
}
