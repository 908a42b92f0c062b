import { spawnSync } from 'node:child_process';
import { printBound } from './bound.js';

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

/** How long a process of Node lives, in milliseconds. It does not know the paths by which the tests find the sources. */
function lifetime(program: string): number {
  const from = performance.now();
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { env: {} });
  if (status !== 0) throw new Error('The program did not run; is the package built?');
  return performance.now() - from;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
