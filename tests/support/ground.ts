import { contentDir } from '../../src/build/content/load.ts';
import { staleExpectation, unusable } from '../../src/build/content/usable.ts';

/** Says in one line why no test can tell anything of this content, before hundreds of them fail for that one reason. */
export default function ground(): void {
  const dir = contentDir();
  const reason = unusable(dir) ?? staleExpectation(dir);
  if (reason === undefined) return;
  console.error(reason);
  process.exit(2);
}
