import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const packages = fileURLToPath(new URL('packages', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      // From source, so that tests need no build: `@openthb/core` and its subpaths that are files or folders.
      { find: /^@openthb\/(\w+)$/, replacement: `${packages}/$1/src/index.ts` },
      {
        find: /^@openthb\/(core)\/(registry|dictionaries|io-ts|predicates|aligned|bytes|sql)$/,
        replacement: `${packages}/$1/src/$2.ts`,
      },
      { find: /^@openthb\/(core)\/(labels\/[\w-]+)$/, replacement: `${packages}/$1/src/$2.ts` },
      {
        find: /^@openthb\/(\w+)\/(registry|bytes|openthb|duckdb|postgres|trino)$/,
        replacement: `${packages}/$1/src/$2.ts`,
      },
      { find: /^@openthb\/(\w+)\/(derive|generate|pictures|reports)$/, replacement: `${packages}/$1/src/$2/index.ts` },
    ],
  },
  test: {
    // One for each core of a small machine; the default leaves one of them idle.
    maxWorkers: 2,
    // Time is no verdict: a test may wait while others are at work.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Written for bundlers: its modules name files without their extension.
    server: { deps: { inline: ['dt-sql-parser'] } },
    include: ['packages/*/{src,test}/**/*.test.ts', 'test/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/generated/**', '**/*.test.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { statements: 90, branches: 85, functions: 90, lines: 90 },
    },
  },
});
