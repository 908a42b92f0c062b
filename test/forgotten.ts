import { dirname, join, relative } from 'node:path/posix';

/** An entry of a registry: a thing defined by one of the `define…` functions, that must stand in its folder's index. */
const ENTRY = /^export const (\w+)(?:: [^=]+)? = define[A-Z]\w*(?:<[^(]*>)?\(/gm;

/** Folders whose things are no entries: kinds of values, which fields name. */
const NOT_ENTRIES = /\/scalars\//;

/**
 * The entries that no index names, of source files given by path and text. The index of an entry is the nearest one
 * above it; dictionaries have one that is generated.
 */
export function forgottenEntries(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    if (NOT_ENTRIES.test(path) || /\.(?:test|dictionary)\.ts$/.test(path)) return [];
    return [...text.matchAll(ENTRY)]
      .map(([, name]) => name!)
      .filter((name) => !isNamed(name, path, files))
      .map((name) => `${path}: ${name}`);
  });
}

function isNamed(name: string, path: string, files: ReadonlyMap<string, string>): boolean {
  for (let folder = dirname(path); folder !== '.' && folder !== '/'; folder = dirname(folder)) {
    const index = files.get(join(folder, 'index.ts'));
    if (index === undefined) continue;
    const from = `./${relative(folder, path).replace(/\.ts$/, '.js')}`;
    return new RegExp(`export \\{[^}]*\\b${name}\\b[^}]*\\} from '${from.replaceAll('.', '\\.')}'`).test(index);
  }
  return false;
}
