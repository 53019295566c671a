import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Site } from './site.ts';
import { plain } from './visit.ts';

const run = promisify(execFile);

/** Text browsers: what they print of an address, with the list of its links. */
export const READERS = {
  lynx: (address: string) => run('lynx', ['-dump', '-width=1000', '-assume_charset=utf-8', '-display_charset=utf-8', address]),
  w3m: (address: string) => run('w3m', ['-dump', '-cols', '1000', '-O', 'UTF-8', '-o', 'display_link_number=1', address]),
} as const;

/** Reads every page of the diagnosis as plain text: its words are there, and a link for each answer. */
export async function readScreens(
  read: (address: string) => Promise<{ stdout: string }>,
  site: Site,
): Promise<{ passed: number; failures: string[] }> {
  const failures: string[] = [];
  let passed = 0;
  const paths = new Map([...site.screens].map(([path, { flow, node }]) => [`${flow}/${node.id}`, path]));
  for (const [path, { node }] of site.screens) {
    const { stdout } = await read(site.origin + path);
    const missing = [
      ...(plain(stdout).includes(plain(node.text)) ? [] : [node.text]),
      ...node.options.filter(({ key }) => key !== 's').map(({ to }) => site.origin + (paths.get(to) ?? '?')),
    ].filter((wanted) => !plain(stdout).includes(plain(wanted)));
    if (missing.length === 0) passed += 1;
    else failures.push(`${path}: not there: ${missing.join(', ')}`);
  }
  return { passed, failures };
}
