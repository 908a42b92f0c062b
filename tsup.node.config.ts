import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/**
 * The doors that a package shows to Node, in few files: Node spends more on opening a hundred files than on running them.
 * All are made at once, so that they share what they have in common; bundlers for browsers take the single files, which
 * they can shake.
 */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly node?: string } | null>>;
};
const doors = Object.values(exports).flatMap((door) => (typeof door === 'object' ? (door?.node ?? []) : []));

export default defineConfig({
  entry: doors.map((file) => file.replace('./dist/node/', 'src/').replace(/js$/, 'ts')),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'node20',
  platform: 'node',
  outDir: 'dist/node',
  clean: true,
  silent: true,
  // Words in Greek and Cyrillic take two bytes a letter instead of six; Node and browsers read modules as UTF-8.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
