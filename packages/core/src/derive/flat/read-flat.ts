import { fileRules } from '../../findings/file-rules.js';
import type { Finding, Outcome } from '../../findings/finding.js';
import { pointer } from '../../findings/place.js';
import { findingOf, type RuleText } from '../../findings/rule-text.js';
import { structureRules } from '../../findings/structure-rules.js';
import { RECORD_COLUMN } from './flat-column.js';
import type { FlatLayout, FlatTable } from './flat-layout.js';
import type { FlatRow } from './flatten.js';
import { type Unflattened, unflatten } from './unflatten.js';

/**
 * A table as it was read: a sheet of a workbook, or a file.
 * @since 0.1.0
 */
export interface ReadTable {
  /** The name of the table or of its sheet. */
  readonly name: string;
  /** The rows with their lines, that of the column names first. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * What a row of the table of records holds, with the rows of lists that belong to it.
 * @since 0.1.0
 */
export interface ReadRecord {
  /** The line of its own row. */
  readonly line: number;
  readonly outcome: Outcome<Unflattened>;
}

/**
 * What tables hold.
 * @since 0.1.0
 */
export interface FlatReading {
  /** What is wrong with a table as a whole, or with rows that belong to no record. */
  readonly findings: readonly Finding[];
  /** The records, in order. */
  readonly records: readonly ReadRecord[];
}

/** Tells of something wrong with a table. */
type Report = (rule: RuleText, table: FlatTable, line: number, column?: number) => void;

/**
 * The records of one kind that tables hold. A table that is not given has no rows; tables of other names are left
 * aside, as a workbook may hold several kinds. Columns may stand in any order.
 * @since 0.1.0
 */
export function readFlat(layout: FlatLayout, tables: readonly ReadTable[]): FlatReading {
  const findings: Finding[] = [];
  const report: Report = (rule, { path }, line, column) => {
    const place = column === undefined ? { line } : { line, column };
    findings.push(findingOf(rule, { record: layout.record, path: pointer(path), ...place }));
  };
  const rows = layout.tables.flatMap((table) => {
    const read = tables.filter(({ name }) => name === table.name || name === table.sheet);
    return read.flatMap((one) => rowsOf(table, one, report));
  });
  const own = rows.filter(({ table }) => table === layout.record);
  const byId = groupedById(layout, rows);
  const ids = new Set(own.map((row) => row.cells['id']));
  for (const { table, cells, line } of rows) {
    const orphaned = table !== layout.record && !ids.has(cells[RECORD_COLUMN]);
    if (orphaned) report(fileRules.place, layout.tablesByName.get(table)!, line!);
  }
  const records = own.map((row, index): ReadRecord => {
    // Two rows with one id are given to each other, and so refused: nothing tells whose the rows of lists are.
    const others = (byId.get(row.cells['id'] ?? '') ?? []).filter((other) => other !== row);
    return { line: row.line!, outcome: numbered(unflatten(layout, [row, ...others]), index + 1) };
  });
  return { findings, records };
}

/** The filled cells of a table that stand in columns of the layout; tells of columns that do not. */
function rowsOf(table: FlatTable, { rows: [header, ...rows] }: ReadTable, report: Report): readonly FlatRow[] {
  if (!header) return [];
  const names = header.cells.map((name) => name.trim());
  const known = (index: number) => table.indexes.has(names[index] ?? '') && names.indexOf(names[index]!) === index;
  if (!names.some((_, index) => known(index))) {
    report(fileRules.header, table, header.line);
    return [];
  }
  const strange = new Set(names.flatMap((name, index) => (name !== '' && !known(index) ? [index] : [])));
  const positions = new Map(names.flatMap((name, index) => (known(index) ? [[name, index + 1] as const] : [])));
  const filled = rows.map(({ line, cells }): FlatRow => {
    const here = [...cells.entries()].filter(([, cell]) => cell !== '');
    // Beyond the header, or under no name, a cell makes its column one that is not known.
    for (const [index] of here) if (!known(index)) strange.add(index);
    const own = here.filter(([index]) => known(index)).map(([index, cell]) => [names[index]!, cell] as const);
    return { table: table.name, cells: Object.fromEntries(own), line, positions };
  });
  for (const index of [...strange].toSorted((a, b) => a - b))
    report(structureRules.unknownKey, table, header.line, index + 1);
  return filled.filter(({ cells }) => Object.keys(cells).length > 0);
}

/** Rows by the id of their record; those without one are in none. */
function groupedById({ record }: FlatLayout, rows: readonly FlatRow[]): ReadonlyMap<string, readonly FlatRow[]> {
  const byId = new Map<string, FlatRow[]>();
  for (const row of rows) {
    const id = row.cells[row.table === record ? 'id' : RECORD_COLUMN];
    if (id === undefined) continue;
    const group = byId.get(id);
    if (group) group.push(row);
    else byId.set(id, [row]);
  }
  return byId;
}

function numbered(outcome: Outcome<Unflattened>, ordinal: number): Outcome<Unflattened> {
  if (outcome.ok) return outcome;
  const [first, ...others] = outcome.findings;
  return { ok: false, findings: [{ ...first, ordinal }, ...others.map((finding) => ({ ...finding, ordinal }))] };
}
