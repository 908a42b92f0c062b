import { spawnSync } from 'node:child_process';
import { type DataTable, dataTable } from '@openthb/anonymizers';
import { tmpdir } from 'node:os';

/** A Python that has the package `pac-synth` (0.0.8 is the last): `OPENTHB_PYTHON`, or the one that is called python3. */
const python = process.env['OPENTHB_PYTHON'] ?? 'python3';

/** Rows that Synthetic Data Showcase made up. */
export interface Showcase {
  readonly table: DataTable;
  readonly seconds: number;
}

/** Lets Microsoft's Synthetic Data Showcase make up rows with differential privacy; undefined where it is not installed. */
export function showcaseOf(
  table: DataTable,
  { epsilon, delta }: { readonly epsilon: number; readonly delta: number },
): Showcase | undefined {
  if (spawnSync(python, ['-c', 'import pacsynth'], { cwd: tmpdir() }).status !== 0) return undefined;
  const names = table.columns.map(({ name }) => name);
  const rows = Array.from({ length: table.rows }, (_, row) =>
    table.columns.map(({ codes, values }) => values[codes[row]!]!),
  );
  const { stdout, status } = spawnSync(python, ['benchmarks/peers/showcase.py'], {
    input: JSON.stringify({ rows: [names, ...rows], epsilon, delta }),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (status !== 0) throw new Error('Synthetic Data Showcase did not end well.');
  const made = JSON.parse(stdout) as { readonly rows: readonly (readonly string[])[]; readonly seconds: number };
  const [header = [], ...cells] = made.rows;
  // It leaves the columns in an order of its own.
  const places = names.map((name) => header.indexOf(name));
  return {
    table: dataTable(
      names,
      cells.map((row) => places.map((place) => row[place] ?? '')),
    ),
    seconds: made.seconds,
  };
}
