import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hierarchy } from '@openthb/anonymizers';
import { printBound } from './bound.js';
import { likeAdult } from './made-up-tables.js';

const ROWS = 30_162;
const ROUNDS = 7;
/** ARX 3.9.2, cold whole process on the real Adult, k = 5, 2 %, on 2 shared cores with OpenJDK 17, measured before. */
const ARX = 3946;

/** Prints how long a fresh process takes from a CSV file and a policy to a CSV file that is safe, checked again. */
export function printAnonymizeFiles(): void {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-bench-'));
  try {
    const argv = writeCase(folder);
    const [empty, plain, told] = interleaved([
      ['--eval', '0'],
      argv,
      [...argv, '--report', join(folder, 'report.json')],
    ]) as [number, number, number];
    printBound(
      `a fresh process anonymizes a table like Adult (${ROWS} rows, 9 quasi-identifiers, k = 5, 2 %), CSV to CSV`,
      plain,
      ARX / 8,
      'ms',
      `with the report of risk ${told.toFixed(0)} ms; an empty process ${empty.toFixed(0)} ms; ARX, elsewhere, on the real Adult, ${ARX} ms: ratio ${(ARX / plain).toFixed(1)}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the table, its hierarchies and a policy; gives the command line. */
function writeCase(folder: string): readonly string[] {
  const { table, hierarchies } = likeAdult(ROWS);
  mkdirSync(folder, { recursive: true });
  const names = table.columns.map(({ name }) => name);
  const lines = Array.from({ length: table.rows }, (_, row) =>
    table.columns.map(({ values, codes }) => values[codes[row]!]!).join(';'),
  );
  const file = join(folder, 'table.csv');
  writeFileSync(file, `${[names.join(';'), ...lines].join('\n')}\n`);
  for (const [name, hierarchy] of Object.entries(hierarchies))
    writeFileSync(join(folder, `${name}.csv`), text(hierarchy));
  const policy = {
    id: 'adult',
    title: 'Like Adult',
    quasiIdentifiers: Object.fromEntries(names.map((name) => [name, `${name}.csv`])),
    models: [{ model: 'k-anonymity', k: 5 }],
    suppressionLimit: 0.02,
  };
  const policyFile = join(folder, 'policy.json');
  writeFileSync(policyFile, JSON.stringify(policy));
  const out = join(folder, 'out.csv');
  return ['packages/cli/bin/openthb.js', 'anonymize', file, '--policy', policyFile, '--out', out];
}

function text({ domain, labelsOf }: Hierarchy): string {
  return domain!.map((value) => labelsOf(value)!.join(';')).join('\n');
}

/** The median time of each command line, each run in turn. */
function interleaved(lines: readonly (readonly string[])[]): readonly number[] {
  const rounds = Array.from({ length: ROUNDS }, () => lines.map(lasting));
  return lines.map((_, at) => rounds.map((round) => round[at]!).toSorted((a, b) => a - b)[ROUNDS >> 1]!);
}

function lasting(argv: readonly string[]): number {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - from;
}
