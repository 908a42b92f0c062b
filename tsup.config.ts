import { existsSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** Libraries keep their files, so that `sideEffects: false` shakes them by file; their `.d.ts` are written by tsc. */
const library: Options = {
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  bundle: false,
};

/** The command line starts from a few files; what is heavy and not always needed stays outside and is loaded on demand. */
const commandLine: Options = {
  entry: { main: 'src/main.ts', worker: 'src/worker.ts' },
  bundle: true,
  splitting: true,
  external: ['highs', 'vega', 'vega-lite', '@duckdb/node-api', 'pg', 'trino-client'],
  noExternal: [/^(?!(?:highs|vega|vega-lite|@duckdb\/node-api|pg|trino-client)$)/],
  // Some bundled CommonJS packages call `require` for what Node has built in.
  banner: {
    js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
  },
};

export default defineConfig({
  ...(existsSync('bin') ? commandLine : library),
  format: 'esm',
  target: 'node20',
  platform: existsSync('bin') ? 'node' : 'neutral',
  outDir: 'dist',
  clean: true,
  silent: true,
  // Words in Greek and Cyrillic take two bytes a letter instead of six; Node and browsers read modules as UTF-8.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
