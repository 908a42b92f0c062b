import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Gzipped size of a program, in kB, without what is external. It is made from the built packages, as a user's bundler would. */
export async function bundled(program: string, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    tsconfigRaw: '{}',
    external,
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000;
}
