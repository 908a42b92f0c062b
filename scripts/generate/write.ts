import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The path of a file of the project. */
export function path(name: string): string {
  return fileURLToPath(new URL(name, root));
}

/** Writes a generated file, unless it stands there already, so that watchers see no false change. */
export async function write(name: string, text: string): Promise<void> {
  const file = path(name);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Rows as lines of an array in generated source. */
export function rows(items: readonly unknown[]): string {
  return items.map((item) => `  ${JSON.stringify(item)},\n`).join('');
}

/** Source of a union of codes and of their list. Apart from the tables: who checks needs the codes, not the names. */
export function codesSource(type: string, list: string, codes: readonly string[]): string {
  const quoted = codes.map((code) => `'${code}'`);
  return `export type ${type} = ${quoted.join(' | ')};

export const ${list}: readonly ${type}[] = [${quoted.join(', ')}];
`;
}
