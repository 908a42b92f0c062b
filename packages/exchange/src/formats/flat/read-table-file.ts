import {
  fileRules,
  findingOf,
  flatLayout,
  type Located,
  readFlat,
  recordDef,
  type RuleText,
  structureRules,
} from '@openthb/core';
import { csvRows } from '../../rows/csv-rows.js';
import type { Row } from '../../rows/row.js';
import type { Input, Reading } from '../define-format.js';
import { located } from './located.js';

type Line = Extract<Row, { cells: readonly string[] }>;
type Problem = Extract<Row, { problem: RuleText }>;

/** Reads a CSV file of records of one kind, which the first of them names. It is held in memory. */
export function readTableFile({ bytes }: Input): Reading {
  const { rows, lines } = csvRows(bytes);
  return {
    lines,
    records: (async function* (): AsyncGenerator<Located> {
      const table: Line[] = [];
      const problems: Problem[] = [];
      for await (const row of rows) {
        if ('cells' in row) table.push(row);
        else problems.push(row);
      }
      const unreadable = problems.find(({ problem }) => problem === fileRules.encoding);
      if (unreadable) return yield failure(fileRules.encoding, unreadable.line);
      const [header, first] = table;
      if (!header) return yield failure(problems[0]?.problem ?? fileRules.empty, problems[0]?.line ?? 1);
      const count = yield* recordsOf(header, first, table);
      // Rows that cannot be told into cells are records too, counted after those that can.
      for (const [index, { problem, line }] of problems.entries()) yield failure(problem, line, count + index + 1);
    })(),
  };
}

/** The records of a table; gives back how many there are. */
function* recordsOf(header: Line, first: Line | undefined, rows: readonly Line[]): Generator<Located, number> {
  if (!first) return 0;
  const name = first.cells[header.cells.findIndex((cell) => cell.trim() === 'record')] ?? '';
  const def = recordDef(name);
  if (!def) {
    yield failure(structureRules.notARecord, first.line);
    return 0;
  }
  const reading = readFlat(flatLayout(def), [{ name, rows }]);
  yield* located(reading, 0);
  return reading.records.length;
}

function failure(rule: RuleText, line: number, ordinal?: number): Located {
  if (ordinal === undefined) return { ok: false, finding: findingOf(rule, { path: '', line }) };
  return { ok: false, ordinal, finding: findingOf(rule, { ordinal, path: '', line }) };
}
