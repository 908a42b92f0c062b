import { readFile } from 'node:fs/promises';
import { path, write } from './write.js';

const source = 'packages/core/src/derive/io-ts-combinators.ts';

/** The text that the derived form `io-ts` carries along: the combinators without their head and what they import. */
export async function writeCombinators(): Promise<void> {
  const text = await readFile(path(source), 'utf8');
  const body = text.replace(/^\/\*\*[^]*?\*\/\n/, '').replaceAll(/^import .*\n/gm, '');
  await write(
    'packages/core/src/derive/generated/io-ts-combinators.ts',
    `/** The text of \`io-ts-combinators.ts\`, without its imports. */\nexport const ioTsCombinators: string = ${JSON.stringify(body.trim())};\n`,
  );
}
