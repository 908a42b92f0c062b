import type { ColumnLoss, LossMark, LossReport, ValueLoss } from './loss-report.js';

/** What is known of a column before a row is read. */
export type ColumnHead = Pick<ColumnLoss, 'position' | 'mark' | 'to'> & {
  readonly name?: string;
  readonly note?: string;
};

/** Counts what becomes of each cell, while a file is read. */
export interface LossLedger {
  /** A cell held something. */
  filled(position: number): void;
  /** A value that the format names was read. */
  value(position: number, value: string, mark: LossMark, to?: string): void;
  /** A value that the format does not name was left out. */
  unknown(position: number): void;
  row(): void;
  unreadable(): void;
  record(kind: string): void;
  report(): LossReport;
}

/** Begins to count, for columns known from the header. */
export function openLedger(format: string, heads: readonly ColumnHead[]): LossLedger {
  const columns = new Map(
    heads.map((head) => [head.position, { head, filled: 0, unknown: 0, values: new Map<string, ValueLoss>() }]),
  );
  const records: Record<string, number> = {};
  let rows = 0;
  let unreadable = 0;
  return {
    filled: (position) => void (columns.get(position)!.filled += 1),
    value(position, value, mark, to) {
      const { values } = columns.get(position)!;
      const count = (values.get(value)?.count ?? 0) + 1;
      values.set(value, { value, mark, ...(to !== undefined && { to }), count });
    },
    unknown: (position) => void (columns.get(position)!.unknown += 1),
    row: () => void (rows += 1),
    unreadable: () => void (unreadable += 1),
    record: (kind) => void (records[kind] = (records[kind] ?? 0) + 1),
    report: () => ({
      format,
      rows,
      unreadable,
      records,
      columns: [...columns.values()].map(({ head, filled, unknown, values }) => ({
        ...head,
        filled,
        unknownValues: unknown,
        values: [...values.values()].toSorted((a, b) => (a.value < b.value ? -1 : 1)),
      })),
    }),
  };
}
