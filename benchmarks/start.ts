import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '@openthb/core/generate';
import { printBound } from './bound.js';
import { median } from './median.js';

const programs = { nothing: '0', zod: "import 'zod'", core: "import '@openthb/core'" } as const;
const ROUNDS = 15;

/** Prints what it costs a fresh process of Node to import the built core, beyond starting at all. */
export function printStart(): void {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    nothing: lifetime(programs.nothing),
    zod: lifetime(programs.zod),
    core: lifetime(programs.core),
  }));
  const [nothing, zod, core] = (['nothing', 'zod', 'core'] as const).map((name) =>
    median(rounds.map((round) => round[name])),
  ) as [number, number, number];
  printBound(
    'import of @openthb/core in a fresh process of Node',
    core - nothing,
    120,
    'ms',
    `of them zod ${(zod - nothing).toFixed(1)} ms; the whole process ${core.toFixed(1)} ms, an empty one ${nothing.toFixed(1)} ms`,
  );
}

/** Prints what it costs beyond an empty process to judge a file of ten lines on the command line. */
export function printCommandStart(): void {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-bench-'));
  try {
    const file = join(folder, 'ten.ndjson');
    const made = [...generate({ records: 9, seed: 'start', asOf: '2024-12-31' })];
    writeFileSync(file, made.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const command = ['packages/cli/bin/openthb.js', 'validate', file];
    const rounds = Array.from({ length: ROUNDS }, () => [lifetime(programs.nothing), lasting(command)] as const);
    const [nothing, validate] = [0, 1].map((which) => median(rounds.map((round) => round[which]!))) as [number, number];
    printBound(
      'openthb validate of a file of ten lines',
      validate - nothing,
      120,
      'ms',
      `the whole process ${validate.toFixed(1)} ms, an empty one ${nothing.toFixed(1)} ms`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How long a process of Node lives, in milliseconds. It does not know the paths by which the tests find the sources. */
function lifetime(program: string): number {
  return lasting(['--input-type=module', '--eval', program]);
}

function lasting(argv: readonly string[]): number {
  const from = performance.now();
  const { status } = spawnSync(process.execPath, argv, { env: {} });
  if (status !== 0) throw new Error('The program did not run; is the package built?');
  return performance.now() - from;
}
