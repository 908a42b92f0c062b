import { readFile } from 'node:fs/promises';
import { formats } from '../../packages/exchange/src/registry.js';
import { path, write } from './write.js';

/**
 * How each command is loaded alone, and the names of the formats, from their indexes: the command line starts without
 * what it does not need.
 */
export async function writeCommands(): Promise<void> {
  const index = await readFile(path('packages/cli/src/commands/index.ts'), 'utf8');
  const loaders = [...index.matchAll(/export \{ (\w+) \} from '\.\/([\w-]+)\.js';/g)].map(
    ([, name, file]) => `  ${name}: async () => (await import('../commands/${file}.js')).${name},\n`,
  );
  const ids = formats.map(({ id }) => `'${id}'`);
  await write(
    'packages/cli/src/generated/loaders.ts',
    `import type { Command } from '../commands/define-command.js';

export const loaders: Readonly<Record<string, () => Promise<Command>>> = {
${loaders.join('')}};

export const readFormats: readonly string[] = [${ids.join(', ')}];
`,
  );
}
