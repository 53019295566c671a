// The only script that runs before anything is installed, hence plain JavaScript for Node ≥ 20.
// It installs what the lock file asks for, then hands over to tools/<command>.ts on the Node of node_modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'node_modules', '.bin');
const stamp = path.join(root, 'node_modules', '.installed');
const [command = '', ...rest] = process.argv.slice(2);

const script = path.join(root, 'tools', `${command}.ts`);
if (!/^[a-z-]+$/.test(command) || !existsSync(script)) {
  console.error(`There is no command «${command}».`);
  process.exit(2);
}

const env = {
  ...process.env,
  PATH: bin + path.delimiter + (process.env.PATH ?? ''),
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_NO_WARNINGS: '1',
  npm_config_loglevel: 'error',
};

const wanted = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (installed !== wanted) {
  console.error('Installing what package-lock.json lists…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const install = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: root,
    env,
    // npm's own report goes to standard error: standard output belongs to the command.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error('npm ci failed; see above.');
    process.exit(install.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}

// Where no Node binary came with the packages (macOS), the Node that runs this script must do.
const local = path.join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
const node = existsSync(local) ? local : process.execPath;
const child = spawnSync(node, [script, ...rest], { cwd: root, env, stdio: 'inherit' });
process.exit(child.status ?? 1);
