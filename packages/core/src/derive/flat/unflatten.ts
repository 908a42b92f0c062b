import { fileRules } from '../../findings/file-rules.js';
import type { Finding, Outcome } from '../../findings/finding.js';
import { type Path, pointer } from '../../findings/place.js';
import { findingOf, type RuleText } from '../../findings/rule-text.js';
import { structureRules } from '../../findings/structure-rules.js';
import { cellValue } from './cell-text.js';
import { EMPTY_GROUP, mayBeEmpty } from './flat-column.js';
import type { FlatLayout } from './flat-layout.js';
import type { FlatPart } from './flat-part.js';
import type { FlatRow } from './flatten.js';
import { type PlacedRow, type PlacedRows, placeRows } from './place-rows.js';

/** An object put together from cells; whether it is a record is for its schema to say. */
export type Unflattened = Readonly<Record<string, unknown>>;

/** Tells of something wrong: where in the record, in which row, and in which column. */
type Report = (rule: RuleText, path: Path, row: FlatRow, column?: number) => void;

interface Build {
  readonly placed: PlacedRows;
  /** Tells of a cell that its column cannot hold. */
  refuse(path: Path, row: FlatRow, column: string): void;
}

/**
 * The record that rows hold: the inverse of `flatten`. The rows are all those of one record, in any order. Only what a
 * cell cannot hold is refused here; the schema of the record judges the rest. Findings name columns by their position.
 * @since 0.1.0
 */
export function unflatten(layout: FlatLayout, rows: readonly FlatRow[]): Outcome<Unflattened> {
  const findings: Finding[] = [];
  const report: Report = (rule, path, { line }, column) => {
    const place = { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
    findings.push(findingOf(rule, { record: layout.record, path: pointer(path), ...place }));
  };
  for (const row of rows) reportUnknown(layout, row, report);
  const placed = placeRows(layout, rows);
  for (const row of placed.lost) report(fileRules.place, layout.tablesByName.get(row.table)!.path, row);
  if (!placed.own) findings.push(findingOf(structureRules.absent, { record: layout.record, path: '' }));
  const refuse: Build['refuse'] = (path, row, column) => {
    const position = row.positions?.get(column) ?? layout.tablesByName.get(row.table)!.indexes.get(column)! + 1;
    report(structureRules.type, path, row, position);
  };
  const value = placed.own ? objectOf(layout.parts, placed.own, { placed, refuse }, []) : undefined;
  const [first, ...others] = findings;
  return first ? { ok: false, findings: [first, ...others] } : { ok: true, value: value ?? {}, findings };
}

/** Tells of a table that the layout does not have, and of cells in columns that its table does not have. */
function reportUnknown({ tablesByName }: FlatLayout, row: FlatRow, report: Report): void {
  const table = tablesByName.get(row.table);
  if (!table) return report(structureRules.unknownKey, [], row);
  for (const [index, column] of Object.keys(row.cells).entries()) {
    if (!table.indexes.has(column)) report(structureRules.unknownKey, table.path, row, index + 1);
  }
}

/** The object that a row, or some columns of it, hold; undefined where nothing of it is there. */
function objectOf(parts: readonly FlatPart[], at: PlacedRow, build: Build, path: Path): Unflattened | undefined {
  const entries = parts.flatMap((part) => {
    const value = valueOf(part, at, build, [...path, part.name]);
    return value === undefined ? [] : [[part.name, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function valueOf(part: FlatPart, at: PlacedRow, build: Build, path: Path): unknown {
  switch (part.type) {
    case 'cell':
      return ofCell(part, at, build, path);
    case 'group': {
      const empty = isMarked(part, at, build, path) ? {} : undefined;
      return objectOf(part.parts, at, build, path) ?? empty;
    }
    case 'table': {
      const items = build.placed.items(`${at.row.table}.${part.column}`, at);
      if (items.length === 0) return undefined;
      return items.map((item, index) => objectOf(part.parts, item, build, [...path, index]) ?? {});
    }
  }
}

function ofCell(part: FlatPart & { type: 'cell' }, { row }: PlacedRow, build: Build, path: Path): unknown {
  const cell = row.cells[part.column] ?? '';
  if (cell === '') return undefined;
  const value = cellValue(part.kind, cell);
  if (value === undefined) build.refuse(path, row, part.column);
  return value;
}

/** Whether the column of a group says that it is there. */
function isMarked(part: FlatPart & { type: 'group' }, { row }: PlacedRow, build: Build, path: Path): boolean {
  const cell = mayBeEmpty(part.parts) ? (row.cells[part.column] ?? '') : '';
  if (cell !== '' && cell !== EMPTY_GROUP) build.refuse(path, row, part.column);
  return cell !== '';
}
