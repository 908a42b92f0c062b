import { type AnyRecord, fileRules, findingOf, type Located, type RuleText } from '@openthb/core';
import type { LossLedger } from '../losses/loss-ledger.js';
import type { Row, Rows } from '../rows/row.js';

/** A row by the names of its columns, and what reading it brings up. */
export interface TableRow {
  /** From 1, header not counted. */
  readonly ordinal: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** Something about the row that does not keep it from being read. */
  note(rule: RuleText): void;
}

/** How the rows of one format become records. */
export interface TableReader {
  readonly ledger: LossLedger;
  /** Findings about the header. */
  readonly notes: readonly RuleText[];
  /** Whether a row is a second header, and no data. */
  isHeader?(cells: readonly string[]): boolean;
  recordsOf(row: TableRow): readonly AnyRecord[];
}

/** Why a file is not read although its header is known. */
export interface Refused {
  readonly refused: RuleText;
}

/** Reads a table: the first row is the header, and `open` makes a reader of it, or nothing where it is none. */
export async function* readTable(
  { rows }: Rows,
  open: (header: readonly string[]) => TableReader | Refused | undefined,
): AsyncGenerator<Located> {
  let reader: TableReader | undefined;
  let width = 0;
  let ordinal = 0;
  let rowNumber = 0;
  for await (const row of rows) {
    if ('problem' in row && wholeFile.has(row.problem)) return yield failure(row.problem, row.line);
    if (!reader) {
      const opened = ('cells' in row && open(row.cells)) || { refused: fileRules.header };
      if ('refused' in opened) return yield failure(opened.refused, row.line);
      reader = opened;
      width = 'cells' in row ? row.cells.length : 0;
      for (const rule of reader.notes) yield failure(rule, row.line);
      continue;
    }
    if ('cells' in row && rowNumber === 0 && reader.isHeader?.(row.cells)) continue;
    rowNumber += 1;
    reader.ledger.row();
    const problem = problemOf(row, width);
    if (problem || !('cells' in row)) {
      reader.ledger.unreadable();
      ordinal += 1;
      yield { ok: false, ordinal, finding: findingOf(problem!, { ordinal, path: '', line: row.line }) };
      continue;
    }
    const notes: RuleText[] = [];
    const records = reader.recordsOf({ ordinal: rowNumber, ...row, note: (rule) => notes.push(rule) });
    for (const rule of notes) yield failure(rule, row.line);
    for (const value of records) {
      reader.ledger.record(value.record);
      ordinal += 1;
      yield { ok: true, ordinal, value, place: () => ({ line: row.line }) };
    }
  }
  if (!reader) yield failure(fileRules.empty, 1);
}

/** What says that the rest of the file cannot be read either. */
const wholeFile: ReadonlySet<RuleText> = new Set([fileRules.encoding, fileRules.workbook]);

function problemOf(row: Row, width: number): RuleText | undefined {
  if ('problem' in row) return row.problem;
  const tooFew = row.cells.length < width;
  const tooMany = row.cells.slice(width).some((cell) => cell.trim() !== '');
  return tooFew || tooMany ? fileRules.row : undefined;
}

function failure(rule: RuleText, line: number): Located {
  return { ok: false, finding: findingOf(rule, { path: '', line }) };
}
