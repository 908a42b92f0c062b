import { readdir } from 'node:fs/promises';
import { path, write } from './write.js';

/** The index of all dictionaries, so that a new one needs no line of its own. */
export async function writeDictionaries(): Promise<void> {
  const folder = 'packages/core/src/code-lists';
  const files = (await readdir(path(folder))).filter((file) => file.endsWith('.dictionary.ts')).toSorted();
  const lines = files.map((file) => {
    const name = file
      .slice(0, -'.dictionary.ts'.length)
      .replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    return `export { ${name}Dictionary } from '../${file.replace(/\.ts$/, '.js')}';\n`;
  });
  await write(`${folder}/generated/dictionaries.ts`, lines.join(''));
}
