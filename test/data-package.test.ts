import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flatLayout, flatSheets } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { forms, labels, records } from '@openthb/core/registry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A Python that has the package `frictionless`: `OPENTHB_PYTHON`, or the one that is called python3. */
const python = process.env['OPENTHB_PYTHON'] ?? 'python3';
const absent = spawnSync(python, ['-c', 'import frictionless'], { cwd: tmpdir() }).status !== 0;

/** A cell that is made wrong, without one that of the row before it, and what the fault is called. */
const faults: readonly { table: string; line: number; column: string; cell?: string; type: string }[] = [
  { table: 'victim', line: 1, column: 'sex', cell: 'neither', type: 'constraint-error' },
  { table: 'victim', line: 2, column: 'id', cell: '', type: 'constraint-error' },
  { table: 'victim', line: 3, column: 'birthDate', cell: '2003-02-29', type: 'constraint-error' },
  { table: 'victim', line: 4, column: 'citizenships', cell: 'RS;XX', type: 'constraint-error' },
  { table: 'victim', line: 6, column: 'id', type: 'primary-key' },
  { table: 'victim.episodes', line: 1, column: 'record-id', cell: 'xx:nobody', type: 'foreign-key' },
  { table: 'victim.episodes', line: 2, column: 'episodes-no', cell: '0', type: 'constraint-error' },
];

interface Report {
  readonly valid: boolean;
  readonly tasks: readonly {
    readonly place: string;
    readonly errors: readonly { readonly type: string; readonly rowNumber?: number }[];
  }[];
}

describe.skipIf(absent)(
  `frictionless, on made-up records beside the Data Package${absent ? ' (no Python with frictionless here, so not tested)' : ''}`,
  () => {
    let folder = '';
    const made = [...generate({ records: 120, seed: 'data-package', asOf: '2024-12-31' })] as { record: string }[];
    const tables = records.flatMap((record) => {
      const layout = flatLayout(record);
      const sheets = flatSheets(
        layout,
        made.filter((one) => one.record === record.name),
      );
      return layout.tables.map(({ name }, index) => ({ name, rows: sheets[index]!.rows }));
    });
    const write = (name: string, rows: readonly (readonly string[])[]) =>
      writeFileSync(
        join(folder, `${name}.csv`),
        rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join(''),
      );
    const validate = (): Report => {
      const { stdout } = spawnSync(python, ['-m', 'frictionless', 'validate', 'datapackage.json', '--json'], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      return JSON.parse(stdout) as Report;
    };

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'openthb-'));
      const derived = forms.find(({ id }) => id === 'data-package')!.derive(records, labels);
      writeFileSync(join(folder, 'datapackage.json'), derived.type === 'text' ? derived.text : '');
      for (const { name, rows } of tables) write(name, rows);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('finds nothing wrong', { timeout: 60_000 }, () => {
      const report = validate();
      expect(report.tasks.flatMap(({ place, errors }) => errors.map(({ type }) => `${place}: ${type}`))).toEqual([]);
      expect(report.valid).toBe(true);
      expect(report.tasks).toHaveLength(tables.length);
    });

    it('finds each of several faults, in its row', { timeout: 60_000 }, () => {
      const changed = new Map(tables.map(({ name, rows }) => [name, rows.map((row) => [...row])]));
      for (const { table, line, column, cell } of faults) {
        const rows = changed.get(table)!;
        rows[line]![rows[0]!.indexOf(column)] = cell ?? rows[line - 1]![rows[0]!.indexOf(column)]!;
      }
      for (const [name, rows] of changed) write(name, rows);
      const { tasks } = validate();
      const found = tasks.flatMap(({ place, errors }) =>
        errors.map(({ type, rowNumber }) => `${place} ${rowNumber} ${type}`),
      );
      expect(found).toEqual(
        expect.arrayContaining(faults.map(({ table, line, type }) => `${table}.csv ${line + 1} ${type}`)),
      );
    });
  },
);
