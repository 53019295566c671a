import { existsSync } from 'node:fs';
import { run } from '../../tools/lib.ts';

/** Something that only Debian's packages bring. */
export interface Needs {
  /** A file that is there once it is installed. */
  readonly file: string;
  readonly packages: readonly string[];
}

export interface Needing {
  readonly name: string;
  /** Absent when it comes from the package registry by itself. */
  readonly needs?: Needs;
}

export function isHere({ needs }: Needing): boolean {
  return needs === undefined || existsSync(needs.file);
}

/** One line that says what is left out and what would bring it. */
export function leftOut({ name, needs }: Needing): string {
  return `${name} is left out: it needs the Debian packages ${needs?.packages.join(' ') ?? ''}`;
}

/** Installs the Debian packages of what is missing, which takes root; names what is left out. Returns what is here. */
export function install<Wanted extends Needing>(wanted: readonly Wanted[]): Wanted[] {
  const packages = wanted.filter((thing) => !isHere(thing)).flatMap(({ needs }) => needs?.packages ?? []);
  if (packages.length > 0 && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(' ')}…`);
    run('apt-get', ['update', '-qq'], { quiet: true });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  for (const thing of wanted) if (!isHere(thing)) console.log(`– ${leftOut(thing)}`);
  return wanted.filter(isHere);
}
