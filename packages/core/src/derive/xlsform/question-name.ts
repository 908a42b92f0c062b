import type { FlatLayout, FlatTable } from '../flat/flat-layout.js';

/**
 * The name of the question for a field, by the keys that lead to it: `child_separation`; `child_separation_missing` for
 * the reason why there is none.
 */
export function questionName(path: readonly string[]): string {
  const outer = path.slice(0, -2);
  const [before, last] = path.slice(-2);
  return (before === 'missing' ? [...outer, last, before] : path).join('_');
}

/**
 * A column of the flat form, in its table.
 * @since 0.1.0
 */
export interface AnswerColumn {
  readonly table: FlatTable;
  readonly column: string;
}

/**
 * The column of the flat form that each question of the XLSForm fills, by the name of the question: the last part of a
 * column of an export. Questions of the form's own, with two underscores in their names, fill none.
 * @since 0.1.0
 */
export function answerColumns({ tables }: FlatLayout): ReadonlyMap<string, AnswerColumn> {
  return new Map(
    tables.flatMap((table) => {
      const fields = table.columns.slice(table.ordinals.length === 0 ? 0 : table.ordinals.length + 1);
      return fields.map(({ name, path }) => [questionName(path), { table, column: name }] as const);
    }),
  );
}
