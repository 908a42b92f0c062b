/** A column of a flat table: each distinct value once, and which of them every row has. */
export interface DataColumn {
  readonly name: string;
  /** The distinct values, in the order in which they first occur. */
  readonly values: readonly string[];
  /** For each row, the index of its value. */
  readonly codes: Uint32Array;
}

/**
 * A flat table, column by column. Every technique, model and measure works on it, whether it was drawn from records of the
 * standard or read from a CSV file that knows nothing of it.
 * @since 0.1.0
 */
export interface DataTable {
  /** How many rows it has. */
  readonly rows: number;
  readonly columns: readonly DataColumn[];
}

/**
 * A table from rows of cells.
 * @since 0.1.0
 */
export function dataTable(names: readonly string[], rows: readonly (readonly string[])[]): DataTable {
  return {
    rows: rows.length,
    columns: names.map((name, at) => dataColumn(name, rows.length, (row) => rows[row]![at] ?? '')),
  };
}

/**
 * A column from what each of its rows holds.
 * @since 0.1.0
 */
export function dataColumn(name: string, rows: number, cell: (row: number) => string): DataColumn {
  const index = new Map<string, number>();
  const codes = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const value = cell(row);
    let code = index.get(value);
    if (code === undefined) index.set(value, (code = index.size));
    codes[row] = code;
  }
  return { name, values: [...index.keys()], codes };
}
