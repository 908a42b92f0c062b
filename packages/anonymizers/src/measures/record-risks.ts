import { type DataColumn, type DataTable, dataColumn } from '../data/data-table.js';
import { columnsNamed } from '../data/column-named.js';
import { classSizes, equivalenceClasses } from './equivalence-classes.js';

/**
 * How likely it is that each record is led back to its person, by one over the size of its class. The prosecutor knows
 * that the person is in the file; the journalist does not, and looks among all whom the file was drawn from.
 * @see K. El Emam, F. K. Dankar: Protecting Privacy Using k-Anonymity (2008)
 * @since 0.1.0
 */
export interface RecordRisks {
  readonly prosecutor: Float64Array;
  /** Only where the population is known. */
  readonly journalist?: Float64Array;
  /** Records of whose class the population has fewer than the file has: the list of the population is not whole. */
  readonly notInPopulation: number;
}

/**
 * The risk of each record by these columns. `population` is a list of all persons whom the records may be of, those in
 * the file among them, with columns of the same names and values written alike.
 * @throws SdkError `bad-option` where one of the tables has no such column
 * @since 0.1.0
 */
export function recordRisks(table: DataTable, quasi: readonly string[], population?: DataTable): RecordRisks {
  const columns = columnsNamed(table, quasi);
  if (!population) return { prosecutor: inverses(table.rows, columns), notInPopulation: 0 };
  const others = columnsNamed(population, quasi);
  const together = columns.map((column, at) => joined(column, others[at]!));
  const classes = equivalenceClasses(table.rows + population.rows, together);
  const own = classSizes({ of: classes.of.subarray(0, table.rows), count: classes.count });
  const all = classSizes({ of: classes.of.subarray(table.rows), count: classes.count });
  const prosecutor = new Float64Array(table.rows);
  const journalist = new Float64Array(table.rows);
  let notInPopulation = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const one = classes.of[row]!;
    prosecutor[row] = 1 / own[one]!;
    journalist[row] = 1 / Math.max(own[one]!, all[one]!);
    if (all[one]! < own[one]!) notInPopulation += 1;
  }
  return { prosecutor, journalist, notInPopulation };
}

function inverses(rows: number, columns: readonly DataColumn[]): Float64Array {
  const classes = equivalenceClasses(rows, columns);
  const sizes = classSizes(classes);
  const risks = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) risks[row] = 1 / sizes[classes.of[row]!]!;
  return risks;
}

/** One column of the rows of two. */
function joined(first: DataColumn, second: DataColumn): DataColumn {
  const rows = first.codes.length;
  return dataColumn(first.name, rows + second.codes.length, (row) =>
    row < rows ? first.values[first.codes[row]!]! : second.values[second.codes[row - rows]!]!,
  );
}
