/**
 * Checks the packages as they will be published: packs them, asks publint and attw, installs the tarballs into consumers
 * outside the workspace, compiles those with the oldest and the newest TypeScript, and runs them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folders = (JSON.parse(readFileSync('package.json', 'utf8')) as { workspaces: string[] }).workspaces;
const workspace = resolve('.');
const outside = mkdtempSync(join(tmpdir(), 'openthb-packages-'));

function run(command: string, args: readonly string[], cwd = workspace): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function bin(name: string): string {
  return join(workspace, 'node_modules', '.bin', name);
}

try {
  const consumer = join(outside, 'consumer');
  for (const folder of folders) {
    const tarball = join(outside, run('npm', ['pack', '--silent', '--pack-destination', outside], folder).trim());
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string };
    run(bin('publint'), ['run', tarball, '--strict']);
    if (name !== 'openthb') run(bin('attw'), [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color']);
    const target = join(consumer, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    run('tar', ['xzf', tarball, '-C', target, '--strip-components=1']);
    console.log(`${name}: packed, publint and attw find nothing`);
  }
  linkDependencies(consumer);
  compileAndRun(consumer);
  console.log(run(process.execPath, [join(consumer, 'node_modules/openthb/bin/openthb.js'), '--version']).trim());
} finally {
  rmSync(outside, { recursive: true, force: true });
}

/** Puts the libraries that the packages depend on beside them, as an installation would. */
function linkDependencies(consumer: string): void {
  mkdirSync(join(consumer, 'node_modules/@types'), { recursive: true });
  for (const name of ['zod', 'highs', 'hucre', 'vega', 'vega-lite', 'io-ts', 'fp-ts', '@types/node']) {
    symlinkSync(join(workspace, 'node_modules', name), join(consumer, 'node_modules', name));
  }
}

/** Compiles a user's program as an ES module and as CommonJS, and runs it. */
function compileAndRun(consumer: string): void {
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
  for (const name of ['program.ts', 'program.cts']) cpSync('test/consumer/program.ts', join(consumer, name));
  const options = [
    '--strict',
    '--outDir',
    'out',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--skipLibCheck',
    '--types',
    'node',
  ];
  // To require an ES module from CommonJS is known to TypeScript since 5.8.
  const compilers = {
    'typescript-5.4': ['program.ts'],
    'typescript-5.9': ['program.ts', 'program.cts'],
    typescript: ['program.ts', 'program.cts'],
  };
  for (const [compiler, files] of Object.entries(compilers)) {
    run(process.execPath, [join(workspace, 'node_modules', compiler, 'lib/tsc.js'), ...files, ...options], consumer);
    for (const file of files) run(process.execPath, [join('out', file.replace(/ts$/, 'js'))], consumer);
    console.log(`${compiler}: ${files.join(' and ')} compile and run`);
  }
}
