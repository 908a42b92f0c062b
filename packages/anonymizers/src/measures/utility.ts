import { columnsNamed } from '../data/column-named.js';
import type { DataColumn, DataTable } from '../data/data-table.js';
import { whenAsked } from '../data/when-asked.js';
import { SUPPRESSED } from '../data/suppressed.js';
import { association, entropy, valueCounts } from './association.js';
import { classSizes, equivalenceClasses } from './equivalence-classes.js';

/**
 * What a column still says after a file was made safe.
 * @since 0.1.0
 */
export interface ColumnUtility {
  readonly column: string;
  /** Which part of the rows would have to change their value to have the same marginal: 0 the same, 1 nothing the same. */
  readonly distance: number;
  /** Which part of what the column told it still tells, row by row: 1 all, 0 nothing. Null where rows cannot be compared. */
  readonly kept: number | null;
  /** Which part of the cells is suppressed. */
  readonly suppressed: number;
}

/**
 * What a file that was made safe is still good for.
 * @since 0.1.0
 */
export interface Utility {
  readonly records: { readonly before: number; readonly after: number };
  readonly columns: readonly ColumnUtility[];
  /** How much each two columns tell of each other, before and after, as Cramér's V; those that changed most first. */
  readonly associations: readonly {
    readonly columns: readonly [string, string];
    readonly before: number;
    readonly after: number;
  }[];
  /** The mean over columns of what was lost; of suppressed cells and distances where rows cannot be compared. */
  readonly loss: number;
}

/**
 * Compares a file with what it was before: marginals, associations of pairs, information lost. `sameRows` says that row
 * for row both are of the same persons, so that what a value still tells of the one before can be measured. Each part is
 * measured when it is first asked for.
 * @throws SdkError `bad-option` where one of the tables has no such column
 * @since 0.1.0
 */
export function utility(
  before: DataTable,
  after: DataTable,
  { columns: names, sameRows = false }: { readonly columns: readonly string[]; readonly sameRows?: boolean },
): Utility {
  const [old, fresh] = [columnsNamed(before, names), columnsNamed(after, names)];
  const comparable = sameRows && before.rows === after.rows;
  const columns = old.map((column, at) => columnUtility(column, fresh[at]!, comparable));
  return whenAsked<Utility>({
    records: () => ({ before: before.rows, after: after.rows }),
    columns: () => columns,
    associations: () =>
      pairs(names.length)
        .map(([a, b]) => ({
          columns: [names[a]!, names[b]!] as const,
          before: association(old[a]!, old[b]!),
          after: association(fresh[a]!, fresh[b]!),
        }))
        .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)),
    loss: () =>
      columns.reduce((sum, one) => sum + (one.kept === null ? one.distance : 1 - one.kept), 0) / columns.length,
  });
}

function columnUtility(before: DataColumn, after: DataColumn, comparable: boolean): ColumnUtility {
  return whenAsked<ColumnUtility>({
    column: () => before.name,
    distance: () => distance(before, after),
    kept: () => (comparable ? kept(before, after) : null),
    suppressed: () => suppressedShare(after),
  });
}

function suppressedShare(column: DataColumn): number {
  const hidden = column.values.indexOf(SUPPRESSED);
  const rows = column.codes.length;
  return hidden === -1 || rows === 0 ? 0 : valueCounts(column)[hidden]! / rows;
}

/** Total variation between two marginals. */
function distance(before: DataColumn, after: DataColumn): number {
  const [was, is] = [shares(before), shares(after)];
  const values = new Set([...was.keys(), ...is.keys()]);
  return [...values].reduce((sum, value) => sum + Math.abs((was.get(value) ?? 0) - (is.get(value) ?? 0)), 0) / 2;
}

function shares(column: DataColumn): ReadonlyMap<string, number> {
  const counts = valueCounts(column);
  return new Map(column.values.map((value, code) => [value, counts[code]! / Math.max(1, column.codes.length)]));
}

/** What the new value tells of the old one, over what the old one told: mutual information over entropy. */
function kept(before: DataColumn, after: DataColumn): number {
  const told = entropy(valueCounts(before));
  if (told === 0) return 1;
  const both = classSizes(equivalenceClasses(before.codes.length, [before, after]));
  return Math.min(1, Math.max(0, (told + entropy(valueCounts(after)) - entropy(both)) / told));
}

function pairs(many: number): readonly (readonly [number, number])[] {
  return Array.from({ length: many }, (_, a) => a).flatMap((a) =>
    Array.from({ length: many - a - 1 }, (_, b) => [a, a + b + 1] as const),
  );
}
