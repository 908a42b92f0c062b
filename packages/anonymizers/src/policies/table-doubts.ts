import type { DataColumn, DataTable } from '../data/data-table.js';
import { SUPPRESSED } from '../data/suppressed.js';
import type { Hierarchy } from '../hierarchies/hierarchy.js';
import type { PrivacyModel } from '../models/privacy-model.js';
import { columnOf } from '../recoding/encoded-table.js';
import { type PolicyRefusal, refusal } from './policy-refusal.js';

/** What is known of a table before rows are judged: why it cannot be made safe, or what is worth knowing. */
export interface Doubts {
  readonly refusal?: PolicyRefusal;
  readonly notices: readonly string[];
}

/** Looks at quasi-identifiers for what makes no sense: an empty table, too few rows, names of persons, no information. */
export function tableDoubts(
  table: DataTable,
  hierarchies: Readonly<Record<string, Hierarchy>>,
  models: readonly PrivacyModel[],
): Doubts {
  const columns = Object.keys(hierarchies).map((name) => columnOf(table, name));
  const told = columns.map((column) => ({ column, kinds: valuesTold(column) }));
  const silent = told.filter(({ kinds }) => kinds === 0).map(({ column }) => column.name);
  const constant = told.filter(({ kinds, column }) => kinds === 1 && column.values.length === 1);
  const notices = [
    ...silent.map((name) => `The column ${name} says nothing in any row.`),
    ...constant.map(({ column }) => `The column ${column.name} says the same in every row.`),
  ];
  const found =
    noRows(table) ?? tooFew(table, models) ?? nothingTold(columns, silent) ?? uniqueColumn(table, columns, hierarchies);
  return { notices, ...(found && { refusal: found }) };
}

/** How many values a column has, that say something. */
function valuesTold({ values }: DataColumn): number {
  return values.filter((value) => value !== '' && value !== SUPPRESSED).length;
}

function noRows({ rows }: DataTable): PolicyRefusal | undefined {
  return rows === 0 ? refusal('no-rows', 'There is no row to publish: the table is empty.') : undefined;
}

function tooFew({ rows }: DataTable, models: readonly PrivacyModel[]): PolicyRefusal | undefined {
  const k = Math.max(0, ...models.flatMap(({ id, parameters }) => (id === 'k-anonymity' ? parameters['k']! : [])));
  if (k <= rows) return undefined;
  const words = `Each row is to hide among ${k}, and the table has ${rows} rows.`;
  return refusal('file-too-small', words, 'Pool years or files until there are more rows, or publish nothing of it.');
}

function nothingTold(columns: readonly DataColumn[], silent: readonly string[]): PolicyRefusal | undefined {
  if (silent.length < columns.length) return undefined;
  const words = 'No quasi-identifier says anything in any row, so that nothing can be told of how safe the rows are.';
  return refusal('nothing-told', words, 'See whether the policy names the right columns, and the separator is right.');
}

/** A column with another value in each row, whose hierarchy puts none together but hides them all at once. */
function uniqueColumn(
  { rows }: DataTable,
  columns: readonly DataColumn[],
  hierarchies: Readonly<Record<string, Hierarchy>>,
): PolicyRefusal | undefined {
  const found = columns.find((column) => {
    if (rows < 2 || column.values.length < rows) return false;
    const { levels, labelsOf } = hierarchies[column.name]!;
    const last = Math.max(0, levels - 2);
    return new Set(column.values.map((value) => labelsOf(value)?.[last])).size === rows;
  });
  if (!found) return undefined;
  const words = `The column ${found.name} has another value in each row, and its hierarchy puts no two of them together: it names the row.`;
  return refusal(
    'unique-column',
    words,
    'Take it out of the quasi-identifiers, so that it goes; or turn it into pseudonyms; or give it a hierarchy.',
  );
}
