import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Reads the options of a command as `parseArgs` does. An option that does not fit is named in one line, with exit code 2.
 * A reader that closes early (`npm run -s trees | head`) is no error: the command ends there.
 */
export function commandLine<const Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    return parseArgs(config);
  } catch (error) {
    const [given = ''] = /--?[^\s'<=]+/.exec(String(error)) ?? [];
    const known = Object.entries(config.options ?? {}).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
    console.error(`Параметр «${given}» не подходит. Есть: ${known.join(', ')}.`);
    process.exit(2);
  }
}
